package org.rapporteur.export;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.rapporteur.store.ArticleStore;

/**
 * A program that writes a record in a format as the command line does, article by article, and
 * prints the processor seconds, the most heap that was in use, in megabytes, and the rows.
 */
final class ExportRun {

  private ExportRun() {}

  /** Takes the name of a format, a record, and where to write. */
  public static void main(String[] arguments) throws IOException {
    ExportFormat format = ExportFormat.valueOf(arguments[0]);
    Selection selection = Trip.selection(format);
    try (ArticleStore store = ArticleStore.open(Path.of(arguments[1]), ArticleStore.Mode.READ);
        Export export = format.open(Path.of(arguments[2]))) {
      store.index().each(reading -> export.add(selection.of(reading)));
      long rows = export.finish().rows().values().stream().mapToLong(n -> n).sum();
      System.out.println(seconds() + " " + heap() + " " + rows);
    }
  }

  private static double seconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toMillis() / 1e3)
        .orElse(Double.NaN);
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(peak -> peak.getUsed())
            .sum()
        >> 20;
  }
}
