package org.rapporteur.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * A table as a Parquet file: groups of rows, each with a chunk a column, and a footer that says
 * where they lie. A group is written when its cells fill a few megabytes, so memory does not grow
 * with the table. The headers and the footer are written by Parquet's own classes.
 */
final class ParquetTable<T> implements Closeable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int GROUP_BYTES = 4 << 20;
  private static final int FORMAT_VERSION = 1;

  private final Table<T> table;
  private final PartFile part;
  private final OutputStream out;
  private final Tally tally;
  private final List<ParquetChunk> chunks = new ArrayList<>();
  private final List<RowGroup> groups = new ArrayList<>();
  private long position;
  private long rows;
  private int waiting;

  ParquetTable(Table<T> table, PartFile part, Tally tally) throws IOException {
    this.table = table;
    this.part = part;
    this.out = part.stream();
    this.tally = tally;
    for (Column<T> column : table.columns()) {
      chunks.add(new ParquetChunk(column.name(), ParquetType.of(column.form())));
    }
    write(MAGIC);
  }

  /** Adds the rows of an article. */
  void add(Source source) throws IOException {
    table.each(source, this::row);
  }

  private void row(List<Optional<String>> cells) throws IOException {
    long bytes = 0;
    for (int c = 0; c < cells.size(); c++) {
      if (!chunks.get(c).add(cells.get(c))) {
        tally.leftOut("last digits of numbers longer than a double takes");
      }
      bytes += chunks.get(c).bytes();
    }
    waiting++;
    rows++;
    tally.wrote(table.name());
    if (bytes >= GROUP_BYTES) {
      group();
    }
  }

  private void group() throws IOException {
    List<ColumnChunk> written = new ArrayList<>();
    long bytes = 0;
    for (ParquetChunk chunk : chunks) {
      ParquetChunk.Page page = chunk.page();
      written.add(page.chunk(position));
      bytes += page.uncompressed();
      write(page.bytes().toByteArray());
    }
    groups.add(new RowGroup(written, bytes, waiting));
    waiting = 0;
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /** Writes what waits and the footer. */
  void end() throws IOException {
    if (waiting > 0) {
      group();
    }
    ByteArrayOutputStream footer = new ByteArrayOutputStream();
    Util.writeFileMetaData(new FileMetaData(FORMAT_VERSION, schema(), rows, groups), footer);
    write(footer.toByteArray());
    write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.size())
            .array());
    write(MAGIC);
    part.end();
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    part.finish();
  }

  private List<SchemaElement> schema() {
    List<SchemaElement> schema = new ArrayList<>();
    SchemaElement root = new SchemaElement(table.name());
    root.setNum_children(chunks.size());
    schema.add(root);
    for (ParquetChunk chunk : chunks) {
      SchemaElement element = chunk.type().element(chunk.name());
      element.setRepetition_type(FieldRepetitionType.OPTIONAL);
      schema.add(element);
    }
    return schema;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
