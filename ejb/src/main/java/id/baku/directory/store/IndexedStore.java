package id.baku.directory.store;

import id.baku.directory.index.IndexedAgency;
import id.baku.directory.index.IndexedService;
import id.baku.platform.Json;
import id.baku.platform.Row;
import id.baku.platform.Setting;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what the index of words is made of. */
@Dependent
public class IndexedStore {

  @Inject Sql sql;

  public List<IndexedService> after(long key, int limit) {
    return sql.list("directory/editions-to-index", shown(Map.of("after", key, "limit", limit)), IndexedStore::edition);
  }

  public List<IndexedService> ofStandard(UUID standard) {
    return sql.list("directory/editions-of-standard", shown(Map.of("standard", standard)), IndexedStore::edition);
  }

  public List<IndexedService> ofAgency(long agency, long after, int limit) {
    return sql.list("directory/editions-of-agency", shown(Map.of("agency", agency, "after", after, "limit", limit)), IndexedStore::edition);
  }

  /** @param agency the one asked for; null for all behind a key */
  public List<IndexedAgency> agencies(Long agency, long after, int limit) {
    Map<String, Object> values = shown(Map.of("after", after, "limit", limit));
    values.put("agency", agency);
    return sql.list("directory/agencies-to-index", values,
        row -> new IndexedAgency(row.number("agency_id"), row.text("agency_slug"), row.text("agency_name"), row.text("short_name"),
            row.text("region"), row.flag("sample")));
  }

  private static IndexedService edition(Row row) throws SQLException {
    return new IndexedService(row.number("key"), row.number("agency_id"), DirectoryStore.card(row), row.text("government_region"),
        row.text("region"), row.text("agency_words"), row.date("in_force_from"), row.date("in_force_to"),
        List.of(Json.read(row.text("life_events"), String[].class)), row.text("delivery"), row.text("management"));
  }

  private static Map<String, Object> shown(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("samples", Setting.DEMO.isOn());
    return all;
  }
}
