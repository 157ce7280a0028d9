package id.baku.agencies.store;

import id.baku.agencies.OwnPart;
import id.baku.agencies.Versioned;
import id.baku.platform.Json;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Parts of the current agency that are one document each. */
@Dependent
public class PartStore {

  /** The state of a part of which nothing was ever written. */
  private static final int UNWRITTEN = -1;

  @Inject Sql sql;

  /** @param <T> record that is the document; its value is null when nothing was ever written */
  public <T> Versioned<T> find(OwnPart part, Class<T> type) {
    return sql.first("agencies/part", Map.of("part", part.name()),
            row -> new Versioned<>(Json.read(row.text("content"), type), (int) row.number("lock_version")))
        .orElse(new Versioned<>(null, UNWRITTEN));
  }

  public void remove(OwnPart part) {
    sql.execute("agencies/remove-part", Map.of("part", part.name()));
  }

  public void save(OwnPart part, Object content) {
    sql.execute("agencies/save-part", Map.of("part", part.name(), "content", Json.write(content)));
  }
}
