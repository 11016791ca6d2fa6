package org.rapporteur.app.onefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class OneFileTest {

  private static final LocalDateTime THEN = LocalDateTime.of(2031, 3, 4, 5, 6, 8);

  @TempDir private Path folder;

  private static byte[] ownClass() throws IOException {
    try (InputStream in = OneFileTest.class.getResourceAsStream("OneFileTest.class")) {
      return in.readAllBytes();
    }
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (String name : List.of("b/Own.class", "a.txt")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        out.putNextEntry(entry);
        out.write(name.endsWith(".class") ? ownClass() : new byte[] {1, 2, 3});
        out.closeEntry();
      }
    }
    return jar;
  }

  @Test
  void keepsOrderTimesAndOtherBytes() throws IOException {
    Path smaller = folder.resolve("b.jar");
    Path again = folder.resolve("c.jar");
    OneFile.write(jar(), smaller);
    OneFile.write(jar(), again);

    try (ZipFile zip = new ZipFile(smaller.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("b/Own.class", "a.txt");
      assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(THEN);
      assertThat(zip.getInputStream(zip.getEntry("a.txt"))).hasBinaryContent(new byte[] {1, 2, 3});
    }
    assertThat(again).hasSameBinaryContentAs(smaller);
  }

  @Test
  void aClassLosesItsVariablesAndKeepsItsLines() throws IOException {
    byte[] bytes = ownClass();
    byte[] less = OneFile.withoutVariables(bytes);

    assertThat(told(bytes)).contains("variable bytes").anyMatch(t -> t.startsWith("line "));
    assertThat(told(less))
        .isEqualTo(told(bytes).stream().filter(t -> !t.startsWith("variable ")).toList());
  }

  /** Methods, variables and lines of a class, in its order. */
  private static List<String> told(byte[] bytes) {
    List<String> found = new ArrayList<>();
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                found.add("method " + name + descriptor);
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitLineNumber(int line, Label start) {
                    found.add("line " + line);
                  }

                  @Override
                  public void visitLocalVariable(
                      String name, String type, String generic, Label from, Label to, int index) {
                    found.add("variable " + name);
                  }
                };
              }
            },
            0);
    return found;
  }
}
