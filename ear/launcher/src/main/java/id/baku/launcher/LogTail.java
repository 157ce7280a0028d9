package id.baku.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last thing PostgreSQL complained about in its log. */
final class LogTail {

  private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|ERROR|error):\\s+(.+)");

  private LogTail() {}

  static Optional<String> lastComplaint(Path log) {
    try {
      Matcher lines = COMPLAINT.matcher(Files.readString(log, StandardCharsets.UTF_8));
      return lines.results().reduce((first, second) -> second).map(found -> found.group(1).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
