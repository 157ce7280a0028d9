package id.baku.bench.national;

import id.baku.bench.load.Act;
import id.baku.platform.SqlFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL's full text search with the product's own statement, where the product still has it. */
record SqlSearchAlone(Alone database, LocalDate day) implements SearchAlone {

  private static final String FILE = "directory/search";

  @Override
  public Optional<Act> asking(String query) {
    if (SqlFile.class.getResource("/sql/" + FILE + ".sql") == null) {
      return Optional.empty();
    }
    Map<String, Object> values = new HashMap<>(Map.of("day", day, "samples", false, "afterRank", 2_000_000_000L, "afterKey", 0L, "limit", 21));
    values.put("agency", null);
    values.put("query", Arrays.stream(query.split(" ")).map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
    return Optional.of(turn -> {
      database.rows(FILE, values);
      return null;
    });
  }
}
