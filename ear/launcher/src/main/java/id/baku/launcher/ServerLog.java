package id.baku.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Payara's log from a moment on. It is the only place that tells why an application could not be loaded: the health page stays silent about it. */
final class ServerLog {

  private static final Pattern FAILED_LOADING = Pattern.compile(
      "\\[\\[\\s+(?:Exception during lifecycle processing|Exception while loading the app|Exception while invoking class)(.*?)\\]\\]\\R", Pattern.DOTALL);
  private static final Pattern CAUSE = Pattern.compile("^(?:Caused by: )?(?:[\\w$]+\\.)+[\\w$]*(?:Exception|Error)\\w*: (.+)$", Pattern.MULTILINE);

  private final Path file;
  private final long from;

  private ServerLog(Path file, long from) {
    this.file = file;
    this.from = from;
  }

  static ServerLog fromNow(Path file) throws IOException {
    return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** The innermost cause of the first failure to load an application, if there was one. */
  Optional<String> whyLoadingFailed() {
    return FAILED_LOADING.matcher(text()).results().map(MatchResult::group).flatMap(record -> innermost(record).stream()).findFirst();
  }

  private static Optional<String> innermost(String record) {
    return CAUSE.matcher(record).results().reduce((outer, inner) -> inner).map(cause -> cause.group(1).strip().replaceFirst("\\.$", ""));
  }

  /** A rotated log is shorter than where we began: then the new one is read from its start. */
  private String text() {
    try (var log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(log.length() < from ? 0 : from);
      var bytes = new byte[(int) Math.min(log.length() - log.getFilePointer(), 4 << 20)];
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException notThereYet) {
      return "";
    }
  }
}
