package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The version of the reader: a hash of what decides what is found in an article, which are the
 * classes and resources of the rooms that read, and what the user adds. It is the same from class
 * folders, from a jar and from a jar with other things in it; a change of the reconciler, of a
 * report or of a page does not change it.
 */
public final class ReaderVersion {

  private static final String ALL = "org/rapporteur/";

  private static final List<String> ROOMS =
      List.of("text/", "article/", "syntax/", "lexicon/", "learn/", "record/", "read/");

  /** The form in which findings are kept: in another one they cannot be had without reading. */
  private static final List<String> FORM = List.of("report/ReadingCodec", "report/Kept");

  private static final String RECONCILING = "reconcile/";

  /** What turns bytes into an article: the article is kept, and is not made again. */
  private static final String FORMATS = "read/format/";

  private static final int SHOWN = 8;

  private ReaderVersion() {}

  /**
   * The version of this program's reader with what the user adds to its knowledge.
   *
   * @param actors text of an actors file
   * @param lexicon text of a lexicon file
   */
  public static String of(String actors, String lexicon) throws IOException {
    return of(code(), actors, lexicon);
  }

  /** The version of what puts readings together to a dossier. */
  public static String ofReconciling() throws IOException {
    return hash(parts(code(), name -> name.startsWith(ALL + RECONCILING)), List.of());
  }

  private static Path code() throws IOException {
    try {
      return Path.of(
          ArticleReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own file has an odd name", e);
    }
  }

  /**
   * The version of the reader in a folder of classes or a jar.
   *
   * @param code the folder or jar
   * @param actors text of an actors file
   * @param lexicon text of a lexicon file
   */
  public static String of(Path code, String actors, String lexicon) throws IOException {
    return hash(parts(code, ReaderVersion::decides), List.of(actors, lexicon));
  }

  private static Map<String, Long> parts(Path code, Predicate<String> wanted) throws IOException {
    return Files.isDirectory(code) ? ofFolder(code, wanted) : ofJar(code, wanted);
  }

  private static String hash(Map<String, Long> parts, List<String> more) {
    StringBuilder all = new StringBuilder();
    parts.forEach((name, crc) -> all.append(name).append(' ').append(crc).append('\n'));
    for (String added : more) {
      all.append(added.length()).append('\n').append(added);
    }
    byte[] hash = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, SHOWN);
  }

  private static boolean decides(String name) {
    if (!name.startsWith(ALL) || name.endsWith("/")) {
      return false;
    }
    String inside = name.substring(ALL.length());
    return ROOMS.stream().anyMatch(inside::startsWith) && !inside.startsWith(FORMATS)
        || FORM.stream().anyMatch(inside::startsWith);
  }

  private static Map<String, Long> ofFolder(Path folder, Predicate<String> wanted)
      throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          parts.put(name, crc(file));
        }
      }
    }
    return parts;
  }

  private static long crc(Path file) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return crc.getValue();
  }

  /** A jar holds the same sums of what is in it; nothing has to be unpacked. */
  private static Map<String, Long> ofJar(Path jar, Predicate<String> wanted) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (wanted.test(entry.getName())) {
          parts.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return parts;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
