package id.baku.directory.store;

import id.baku.directory.DirectoryChange;
import id.baku.platform.Setting;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Rows of the feed of changes. */
@Dependent
public class ChangeStore {

  @Inject Sql sql;

  public List<DirectoryChange> after(long position, int limit) {
    return sql.list("directory/changes", Map.of("after", position, "limit", limit, "samples", Setting.DEMO.isOn()),
        row -> new DirectoryChange(row.number("position"), DirectoryChange.Kind.valueOf(row.text("kind")),
            row.uuid("subject"), row.number("agency_id"), row.text("agency_slug"), row.instant("changed_at"),
            row.flag("shown")));
  }

  public long last() {
    return sql.first("directory/last-position", Map.of(), row -> row.number("position")).orElseThrow();
  }
}
