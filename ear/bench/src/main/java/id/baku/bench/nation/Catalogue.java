package id.baku.bench.nation;

import id.baku.standards.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of agencies with what they offer, from {@code services.txt}. */
final class Catalogue {

  private Catalogue() {}

  static List<AgencyKind> read() {
    return Sections.read("services.txt").entrySet().stream().map(section -> kind(section.getKey(), section.getValue())).toList();
  }

  private static AgencyKind kind(String heading, List<String> lines) {
    String[] parts = heading.split("\\s*\\|\\s*");
    return new AgencyKind(parts[0], parts[1], parts[2], Audience.valueOf(parts[3]), List.of(parts[4].split(" ")),
        List.of(parts[5].split("; ")), lines.stream().flatMap(Catalogue::names).toList());
  }

  private static Stream<String> names(String line) {
    int colon = line.indexOf(": ");
    return colon < 0 ? Stream.of(line)
        : Arrays.stream(line.substring(colon + 2).split("; ")).map(tail -> line.substring(0, colon) + " " + tail);
  }
}
