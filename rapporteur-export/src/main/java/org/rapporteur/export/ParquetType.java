package org.rapporteur.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/** What a column of a Parquet file holds, and how a value of it is laid out ({@code PLAIN}). */
enum ParquetType {
  TEXT(Type.BYTE_ARRAY) {
    @Override
    boolean put(String value, ByteArrayOutputStream out) {
      byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
      out.writeBytes(bytes(Integer.BYTES).putInt(utf8.length).array());
      out.writeBytes(utf8);
      return true;
    }

    @Override
    void mean(SchemaElement element) {
      element.setConverted_type(ConvertedType.UTF8);
      element.setLogicalType(LogicalType.STRING(new StringType()));
    }
  },
  NUMBER(Type.DOUBLE) {
    @Override
    boolean put(String value, ByteArrayOutputStream out) {
      BigDecimal exact = new BigDecimal(value);
      double number = exact.doubleValue();
      out.writeBytes(bytes(Double.BYTES).putDouble(number).array());
      return Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(exact) == 0;
    }

    @Override
    void mean(SchemaElement element) {
      // A double says by itself what it is.
    }
  },
  COUNT(Type.INT64) {
    @Override
    boolean put(String value, ByteArrayOutputStream out) {
      out.writeBytes(bytes(Long.BYTES).putLong(Long.parseLong(value)).array());
      return true;
    }

    @Override
    void mean(SchemaElement element) {
      // A signed number says by itself what it is.
    }
  },
  DAY(Type.INT32) {
    @Override
    boolean put(String value, ByteArrayOutputStream out) {
      int days = Math.toIntExact(LocalDate.parse(value).toEpochDay());
      out.writeBytes(bytes(Integer.BYTES).putInt(days).array());
      return true;
    }

    @Override
    void mean(SchemaElement element) {
      element.setConverted_type(ConvertedType.DATE);
      element.setLogicalType(LogicalType.DATE(new DateType()));
    }
  };

  private final Type physical;

  ParquetType(Type physical) {
    this.physical = physical;
  }

  static ParquetType of(Column.Form form) {
    return switch (form) {
      case TEXT -> TEXT;
      case NUMBER -> NUMBER;
      case COUNT -> COUNT;
      case DAY -> DAY;
    };
  }

  Type physical() {
    return physical;
  }

  /** Appends a value; whether it was taken whole. */
  abstract boolean put(String value, ByteArrayOutputStream out);

  abstract void mean(SchemaElement element);

  /** The column's line in the schema. */
  SchemaElement element(String name) {
    SchemaElement element = new SchemaElement(name);
    element.setType(physical);
    mean(element);
    return element;
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
