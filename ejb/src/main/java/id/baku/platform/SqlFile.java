package id.baku.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question to the database, kept in a file of its own under {@code sql/<feature>/<question>.sql} with named
 * parameters ({@code :name}). {@link Sql} asks it.
 */
public final class SqlFile {

  private static final Map<String, SqlFile> LOADED = new ConcurrentHashMap<>();
  /** A parameter, but neither a cast ({@code ::date}) nor part of a comment line. */
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z][A-Za-z0-9]*)");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$\\R?");

  private final String name;
  private final String sql;
  private final List<String> parameters = new ArrayList<>();

  private SqlFile(String name) {
    this.name = name;
    Matcher matcher = PARAMETER.matcher(COMMENT.matcher(read(name)).replaceAll(""));
    StringBuilder positional = new StringBuilder();
    while (matcher.find()) {
      parameters.add(matcher.group(1));
      matcher.appendReplacement(positional, "?");
    }
    this.sql = matcher.appendTail(positional).toString();
  }

  /** @param name such as {@code directory/search} */
  public static SqlFile of(String name) {
    return LOADED.computeIfAbsent(name, SqlFile::new);
  }

  public String text() {
    return sql;
  }

  public List<String> parameters() {
    return parameters;
  }

  private static String read(String name) {
    try (InputStream file = SqlFile.class.getResourceAsStream("/sql/" + name + ".sql")) {
      if (file == null) {
        throw new IllegalArgumentException("No file sql/" + name + ".sql");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
