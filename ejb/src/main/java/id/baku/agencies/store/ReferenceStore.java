package id.baku.agencies.store;

import id.baku.agencies.Region;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data that is the same for all agencies. */
@Dependent
public class ReferenceStore {

  @Inject Sql sql;

  public Optional<String> hash(String name) {
    return sql.first("agencies/reference-hash", Map.of("name", name), row -> row.text("sha256"));
  }

  public Optional<String> content(String name) {
    return sql.first("agencies/reference-content", Map.of("name", name), row -> row.text("content"));
  }

  public List<String> contents(String prefix) {
    return sql.list("agencies/reference-contents", Map.of("prefix", prefix), row -> row.text("content"));
  }

  public void save(String name, String json, String sha256, Instant now) {
    sql.execute("agencies/save-reference", Map.of("name", name, "content", json, "sha256", sha256, "now", now));
  }

  /** Spreads a document over its own table. */
  public void spread(String statement, String json) {
    sql.execute(statement, Map.of("content", json));
  }

  /** Text that changes whenever one of the documents does. */
  public String mark(String... names) {
    return sql.first("agencies/reference-marks", Map.of("names", "{" + String.join(",", names) + "}"), row -> row.text("mark")).orElseThrow();
  }

  public List<Region> regions() {
    return sql.list("agencies/regions", Map.of(), row -> new Region(row.text("code"), row.text("kind"), row.text("name")));
  }
}
