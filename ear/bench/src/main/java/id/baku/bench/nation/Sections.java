package id.baku.bench.nation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a text resource of {@code [headings]} with lines below; lines beginning with # are remarks. */
final class Sections {

  private Sections() {}

  /** Heading without brackets → lines, in the order of the file. */
  static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> lines = null;
    for (String line : text(resource).lines().toList()) {
      if (line.startsWith("[")) {
        lines = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), lines);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return sections;
  }

  static String text(String resource) {
    try (InputStream in = Sections.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
