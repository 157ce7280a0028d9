package id.baku.directory.store;

import id.baku.directory.SitemapEntry;
import id.baku.platform.Capital;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the directory for search engines. */
@Dependent
public class SitemapStore {

  @Inject Sql sql;

  public List<Long> agencyParts(int size) {
    return sql.list("directory/sitemap-agency-parts", Map.of("size", (long) size), row -> row.number("part"));
  }

  public List<Long> serviceParts(int size, LocalDate day) {
    return sql.list("directory/sitemap-service-parts", Map.of("size", (long) size, "day", day), row -> row.number("part"));
  }

  public List<SitemapEntry> agencies(int size, long part) {
    return sql.list("directory/sitemap-agencies", Map.of("size", (long) size, "part", part),
        row -> new SitemapEntry(row.text("slug"), null, row.instant("changed_at")));
  }

  public List<SitemapEntry> services(int size, long part, LocalDate day) {
    return sql.list("directory/sitemap-services", Map.of("size", (long) size, "part", part, "day", day, "capital", Capital.ZONE.getId()),
        row -> new SitemapEntry(row.text("agency_slug"), row.text("slug"), row.instant("changed_at")));
  }

  public List<String> governments() {
    return sql.list("directory/governments", Map.of("samples", false), row -> row.text("slug"));
  }
}
