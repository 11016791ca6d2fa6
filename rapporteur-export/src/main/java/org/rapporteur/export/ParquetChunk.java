package org.rapporteur.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/**
 * The cells of a column in a group of rows: a page of levels, which say where a cell is empty, and
 * of the values of the others, compressed together.
 */
final class ParquetChunk {

  /** A page that is written, with what the footer says of it. */
  record Page(
      String name, ParquetType type, int cells, int uncompressed, ByteArrayOutputStream bytes) {

    /** What the footer says of a chunk that is this page. */
    ColumnChunk chunk(long position) {
      ColumnChunk chunk = new ColumnChunk(position);
      chunk.setMeta_data(
          new ColumnMetaData(
              type.physical(),
              List.of(Encoding.PLAIN, Encoding.RLE),
              List.of(name),
              CompressionCodec.GZIP,
              cells,
              uncompressed,
              bytes.size(),
              position));
      return chunk;
    }
  }

  private final String name;
  private final ParquetType type;
  private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int level;
  private int run;
  private int cells;

  ParquetChunk(String name, ParquetType type) {
    this.name = name;
    this.type = type;
  }

  String name() {
    return name;
  }

  ParquetType type() {
    return type;
  }

  /** How many bytes wait. */
  int bytes() {
    return values.size() + levels.size();
  }

  /** Adds a cell; whether it was taken whole. */
  boolean add(Optional<String> cell) {
    int told = cell.isPresent() ? 1 : 0;
    if (told != level) {
      endRun();
      level = told;
    }
    run++;
    cells++;
    return cell.isEmpty() || type.put(cell.get(), values);
  }

  /** A run of equal levels: twice its length, in sevens of bits, lowest first, then the level. */
  private void endRun() {
    if (run == 0) {
      return;
    }
    int rest = run << 1;
    while (rest > 0x7F) {
      levels.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    levels.write(rest);
    levels.write(level);
    run = 0;
  }

  /** The page of all cells since the last one. */
  Page page() throws IOException {
    endRun();
    int length = Integer.BYTES + levels.size() + values.size();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(levels.size())
              .array());
      levels.writeTo(zip);
      values.writeTo(zip);
    }
    PageHeader header = new PageHeader(PageType.DATA_PAGE, length, packed.size());
    header.setData_page_header(
        new DataPageHeader(cells, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Util.writePageHeader(header, page);
    int uncompressed = page.size() + length;
    page.writeBytes(packed.toByteArray());
    Page written = new Page(name, type, cells, uncompressed, page);
    levels.reset();
    values.reset();
    cells = 0;
    return written;
  }
}
