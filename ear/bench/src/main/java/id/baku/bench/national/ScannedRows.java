package id.baku.bench.national;

import id.baku.bench.load.Act;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many rows a question reads of the tables that grow with the nation without an index to lead there: told by the counters of the database, so also
 * inside functions, into which EXPLAIN does not see.
 */
final class ScannedRows {

  private static final List<String> TABLES = List.of("account", "agency", "government_role", "membership", "directory_agency", "directory_entry");
  private static final int TURNS = 20;
  /** Counters of a connection are told to the others at the end of a transaction, but not more often than once a second. */
  private static final int UNTIL_TOLD_MILLIS = 1_200;

  private final Connection superuser;

  ScannedRows(Connection superuser) {
    this.superuser = superuser;
  }

  /** Rows a question, by table, those it does not scan left out: {@code membership 66738}; empty when there are none. */
  String of(Act question) throws Exception {
    run(question);
    Map<String, Long> before = counted();
    for (int i = 0; i < TURNS; i++) {
      demand(question.run(i));
    }
    run(question);
    return counted().entrySet().stream().map(table -> Map.entry(table.getKey(), (table.getValue() - before.get(table.getKey())) / (TURNS + 1)))
        .filter(table -> table.getValue() > 0).map(table -> table.getKey() + " " + table.getValue()).collect(Collectors.joining(", "));
  }

  private static void run(Act question) throws Exception {
    Thread.sleep(UNTIL_TOLD_MILLIS);
    demand(question.run(0));
  }

  private static void demand(String wrong) {
    if (wrong != null) {
      throw new IllegalStateException(wrong);
    }
  }

  private Map<String, Long> counted() throws SQLException {
    Map<String, Long> counted = new TreeMap<>();
    try (Statement sql = superuser.createStatement();
        ResultSet rows = sql.executeQuery("select relname, coalesce(seq_tup_read, 0) from pg_stat_user_tables")) {
      while (rows.next()) {
        if (TABLES.contains(rows.getString(1))) {
          counted.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return counted;
  }
}
