package org.rapporteur.bench.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matrix of bytes in a network of the Open Neural Network Exchange, found by its name: the little
 * of the format (Protocol Buffers: model, graph, initializer) that it takes.
 */
final class OnnxMatrix {

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DIMENSIONS = 1;
  private static final int NAME = 8;
  private static final int RAW = 9;

  private final byte[] model;

  private OnnxMatrix(byte[] model) {
    this.model = model;
  }

  /** Its rows as numbers, unsigned bytes less 128. */
  static List<float[]> rows(byte[] model, String name) throws IOException {
    OnnxMatrix file = new OnnxMatrix(model);
    for (Field graph : file.fields(0, model.length)) {
      if (graph.number == GRAPH) {
        for (Field tensor : file.fields(graph.start, graph.end)) {
          if (tensor.number == INITIALIZER) {
            Optional<List<float[]>> rows = file.tensor(tensor, name);
            if (rows.isPresent()) {
              return rows.get();
            }
          }
        }
      }
    }
    throw new IOException("no matrix " + name);
  }

  private Optional<List<float[]>> tensor(Field tensor, String wanted) {
    List<Long> dimensions = new ArrayList<>();
    String name = "";
    int raw = 0;
    for (Field f : fields(tensor.start, tensor.end)) {
      if (f.number == DIMENSIONS) {
        dimensions.add(f.value);
      } else if (f.number == NAME) {
        name = new String(model, f.start, f.end - f.start, StandardCharsets.UTF_8);
      } else if (f.number == RAW) {
        raw = f.start;
      }
    }
    if (!name.equals(wanted) || dimensions.size() != 2) {
      return Optional.empty();
    }
    List<float[]> rows = new ArrayList<>();
    for (long i = 0; i < dimensions.get(0); i++) {
      float[] row = new float[dimensions.get(1).intValue()];
      for (int j = 0; j < row.length; j++) {
        row[j] = (model[raw++] & 0xFF) - 128;
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }

  /** The fields of a message. */
  private List<Field> fields(int start, int end) {
    List<Field> found = new ArrayList<>();
    int at = start;
    while (at < end) {
      Varint key = varint(at);
      int number = (int) (key.value >>> 3);
      at = key.end;
      switch ((int) (key.value & 7)) {
        case 0 -> {
          Varint v = varint(at);
          found.add(new Field(number, v.value, at, v.end));
          at = v.end;
        }
        case 1 -> at += 8;
        case 2 -> {
          Varint length = varint(at);
          at = length.end + (int) length.value;
          found.add(new Field(number, 0, length.end, at));
        }
        default -> at += 4;
      }
    }
    return found;
  }

  private Varint varint(int start) {
    long value = 0;
    int at = start;
    int shift = 0;
    while (model[at] < 0) {
      value |= (model[at++] & 0x7FL) << shift;
      shift += 7;
    }
    return new Varint(value | (long) model[at] << shift, at + 1);
  }

  private record Field(int number, long value, int start, int end) {}

  private record Varint(long value, int end) {}
}
