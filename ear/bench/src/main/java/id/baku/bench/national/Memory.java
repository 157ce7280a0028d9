package id.baku.bench.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes hold in memory, as Linux counts it; 0 elsewhere. */
final class Memory {

  private Memory() {}

  /** Anonymous memory of one process in MB: what it has made itself, without files it has mapped. */
  static long anonymous(ProcessHandle process) {
    return megabytes(process, "Anonymous:");
  }

  /** Memory of a process and its children in MB, pages that several share counted once between them. */
  static long proportional(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants()).mapToLong(one -> megabytes(one, "Pss:")).sum();
  }

  private static long megabytes(ProcessHandle process, String key) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      return lines.filter(line -> line.startsWith(key)).mapToLong(line -> kilobytes(line) / 1024).sum();
    } catch (IOException | java.io.UncheckedIOException goneOrNotLinux) {
      return 0;
    }
  }

  static long kilobytes(String line) {
    return Long.parseLong(line.replaceAll("\\D", ""));
  }
}
