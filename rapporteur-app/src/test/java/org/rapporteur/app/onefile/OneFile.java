package org.rapporteur.app.onefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a jar anew, smaller: classes without the names of local variables, which debuggers alone
 * read (files, lines and parameters stay, so every trace says what it said), and packed as far as
 * it goes. Entries keep their order and times: the same jar gives the same bytes.
 */
public final class OneFile {

  private static final int VERSION = Opcodes.ASM9;

  private OneFile() {}

  /** Takes the jar. */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path smaller = jar.resolveSibling(jar.getFileName() + ".part");
    write(jar, smaller);
    Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  static void write(Path jar, Path smaller) throws IOException {
    try (ZipFile in = new ZipFile(jar.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(smaller)))) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        ZipEntry written = new ZipEntry(entry.getName());
        written.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(written);
        out.write(entry.getName().endsWith(".class") ? withoutVariables(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  static byte[] withoutVariables(byte[] bytes) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(bytes).accept(new Classes(writer), 0);
    byte[] less = writer.toByteArray();
    return less.length < bytes.length ? less : bytes;
  }

  private static final class Classes extends ClassVisitor {

    Classes(ClassVisitor next) {
      super(VERSION, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Methods(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class Methods extends MethodVisitor {

    Methods(MethodVisitor next) {
      super(VERSION, next);
    }

    @Override
    public void visitLocalVariable(
        String name, String descriptor, String signature, Label start, Label end, int index) {
      // Left out.
    }
  }
}
