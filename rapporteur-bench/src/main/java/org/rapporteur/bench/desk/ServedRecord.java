package org.rapporteur.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.server.RecordServer;

/** A server in a process of its own, with so much memory and no more. */
final class ServedRecord implements AutoCloseable {

  private final Process process;
  private final String address;
  private final long started;

  private ServedRecord(Process process, String address, long started) {
    this.process = process;
    this.address = address;
    this.started = started;
  }

  static ServedRecord start(Path record, String heap) throws IOException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap,
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServedRecord.class.getName(),
                    record.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = lines.readLine();
    if (address == null) {
      throw new IOException(record + ": the server did not start");
    }
    return new ServedRecord(process, address, (System.nanoTime() - begun) / 1_000_000);
  }

  String address() {
    return address;
  }

  /** Milliseconds until it served. */
  long started() {
    return started;
  }

  /** What it took of the processors so far; nothing where the system does not say. */
  Duration processor() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** What the system says that the process holds; 0 where it does not say. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** The process itself. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (RecordServer server = RecordServer.start(Path.of(args[0]), 0, Clock.systemUTC())) {
      System.out.println(server.address());
      System.out.flush();
      new CountDownLatch(1).await();
    }
  }
}
