package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rapporteur.read.format.document.GivenUpException;
import org.rapporteur.read.format.document.PaperParser;
import org.rapporteur.read.format.document.PaperText;

/**
 * Parses PDF documents in a process of its own, which can be ended whatever it does: one that takes
 * more processor time than a document may, or more memory than it has, is given up, and the next
 * one gets a new process. Started when it is first needed. Thread-safe; one document at a time.
 */
final class PaperProcess implements PaperParser {

  private static final long GLANCE_MILLISECONDS = 100;

  /** How much longer than its processor time a document may take on a busy machine. */
  private static final int PATIENCE = 20;

  private final Budget budget;
  private final List<String> command;
  private final ExecutorService asking = Executors.newSingleThreadExecutor(PaperProcess::daemon);
  private Optional<Process> process = Optional.empty();

  PaperProcess(Budget budget, List<String> command) {
    this.budget = budget;
    this.command = List.copyOf(command);
  }

  /** The process that comes with the program. */
  static PaperProcess standard(int pages, int characters) {
    return new PaperProcess(
        Budget.usual(), java(PaperWorker.class, String.valueOf(pages), String.valueOf(characters)));
  }

  /** The command that runs a class of this program. */
  static List<String> java(Class<?> main, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> all =
        new java.util.ArrayList<>(
            List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
    all.addAll(List.of("-Xlog:disable", "-cp", classes, main.getName()));
    all.addAll(List.of(arguments));
    return all;
  }

  @Override
  public synchronized PaperText read(String name, byte[] bytes) throws IOException {
    Process worker = worker();
    Duration before = spent(worker);
    Duration most = budget.of(bytes.length);
    long start = System.nanoTime();
    Future<PaperText> answer = asking.submit(() -> ask(worker, bytes));
    try {
      while (true) {
        try {
          return answer.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          boolean late = System.nanoTime() - start > most.toNanos() * PATIENCE;
          if (late || spent(worker).minus(before).compareTo(most) > 0) {
            end();
            String time = Math.max(1, most.toSeconds()) + " s";
            throw new GivenUpException(
                "is not read: it takes more than " + time + " of processor time");
          }
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Unreadable unreadable) {
        throw new IOException(unreadable.getMessage(), unreadable);
      }
      end();
      throw new GivenUpException("is not read: its parser fails on it, or has too little memory");
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was ended");
    }
  }

  /** What the parser says of a document that it cannot read. */
  private static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  private static PaperText ask(Process worker, byte[] bytes) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(worker.getOutputStream()));
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
    DataInputStream in = new DataInputStream(new BufferedInputStream(worker.getInputStream()));
    if (in.readBoolean()) {
      return PaperCodec.paper(in);
    }
    throw new Unreadable(PaperCodec.text(in));
  }

  private static Duration spent(Process worker) {
    return worker.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private Process worker() throws IOException {
    if (process.filter(Process::isAlive).isEmpty()) {
      process =
          Optional.of(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }
    return process.orElseThrow();
  }

  private void end() {
    process.ifPresent(Process::destroyForcibly);
    process = Optional.empty();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rapporteur-paper");
    thread.setDaemon(true);
    return thread;
  }
}
