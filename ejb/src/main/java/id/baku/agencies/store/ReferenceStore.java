package id.baku.agencies.store;

import id.baku.platform.SqlFile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Data that is the same for all agencies. */
@Dependent
public class ReferenceStore {

  @PersistenceContext EntityManager em;

  public Optional<String> hash(String name) {
    return SqlFile.of("agencies/reference-hash").first(em, Map.of("name", name), row -> row.text("sha256"));
  }

  public Optional<String> content(String name) {
    return SqlFile.of("agencies/reference-content").first(em, Map.of("name", name), row -> row.text("content"));
  }

  public void save(String name, String json, String sha256, Instant now) {
    SqlFile.of("agencies/save-reference").execute(em,
        Map.of("name", name, "content", json, "sha256", sha256, "now", now));
  }

  /** Spreads a document over its own table. */
  public void spread(String statement, String json) {
    SqlFile.of(statement).execute(em, Map.of("content", json));
  }
}
