package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.rapporteur.read.format.document.PaperParser;
import org.rapporteur.read.format.document.PaperText;
import org.rapporteur.read.format.document.PdfReader;

/**
 * The process that parses PDF documents for another one, which ends it when it takes too long: asks
 * come on standard input, answers go to standard output, and it ends when nobody asks any more.
 */
public final class PaperWorker {

  private PaperWorker() {}

  /** Answers until standard input ends. */
  public static void main(String[] limits) throws IOException {
    PaperParser parser = new PdfReader(Integer.parseInt(limits[0]), Integer.parseInt(limits[1]));
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    while (true) {
      byte[] bytes;
      try {
        bytes = in.readNBytes(in.readInt());
      } catch (EOFException e) {
        return;
      }
      answer(parser, bytes, out);
      out.flush();
    }
  }

  private static void answer(PaperParser parser, byte[] bytes, DataOutputStream out)
      throws IOException {
    PaperText text;
    try {
      text = parser.read("paper", bytes);
    } catch (IOException e) {
      out.writeBoolean(false);
      PaperCodec.write(String.valueOf(e.getMessage()), out);
      return;
    }
    out.writeBoolean(true);
    PaperCodec.write(text, out);
  }
}
