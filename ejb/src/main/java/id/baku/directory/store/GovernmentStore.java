package id.baku.directory.store;

import id.baku.directory.AgencyOfGovernment;
import id.baku.directory.Government;
import id.baku.directory.PublishedDecree;
import id.baku.directory.PublishedGovernment;
import id.baku.directory.Regency;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the directory by government and by decree. */
@Dependent
public class GovernmentStore {

  private static final String PROVINCE = "PROVINCE";
  /** Newer than any decree: {@code infinity} of PostgreSQL's dates, and the greatest id. */
  private static final List<String> NEWEST = List.of("infinity", new UUID(-1, -1).toString());

  @Inject Sql sql;

  public List<Government> all() {
    return sql.list("directory/governments", DirectoryStore.shown(Map.of()), row -> new Government(row.text("slug"), row.text("name"),
        isProvince(row), row.text("province_code"), row.text("province"), row.flag("sample")));
  }

  public Optional<PublishedGovernment> find(String slug, LocalDate day) {
    return sql.first("directory/government", DirectoryStore.shown(Map.of("slug", slug, "day", day)),
        row -> new PublishedGovernment(row.text("slug"), row.text("name"), isProvince(row), row.text("province_code"), row.text("province"),
            row.text("province_slug"), row.number("agencies"), row.number("services"), row.flag("sample")));
  }

  public List<Regency> regencies(String provinceCode) {
    return sql.list("directory/regencies", DirectoryStore.shown(Map.of("province", provinceCode)),
        row -> new Regency(row.text("slug"), row.text("name"), row.number("agencies"), row.flag("sample")));
  }

  public Page<AgencyOfGovernment> agencies(String government, LocalDate day, String after, int limit) {
    String[] key = after == null ? new String[] {"false", "", "0"} : PageKey.parse(after, 3);
    List<AgencyOfGovernment> rows = sql.list("directory/agencies-of-government", DirectoryStore.shown(Map.of("government", government,
            "day", day, "afterSample", Boolean.valueOf(key[0]), "afterName", key[1], "afterSlug", key[2], "limit", limit + 1)),
        row -> new AgencyOfGovernment(DirectoryStore.agency(row), row.number("services")));
    return Page.of(rows, limit, one -> PageKey.of(one.agency().sample(), one.agency().name(), one.agency().slug()));
  }

  public Page<PublishedDecree> decrees(String agency, LocalDate day, String after, int limit) {
    String beforeDay = after == null ? NEWEST.get(0) : PageKey.day(PageKey.parse(after, 2)[0]).toString();
    String beforeDecree = after == null ? NEWEST.get(1) : PageKey.uuid(PageKey.parse(after, 2)[1]).toString();
    List<PublishedDecree> rows = sql.list("directory/decrees-of-agency", DirectoryStore.shown(Map.of("agency", agency, "day", day,
        "beforeDay", beforeDay, "beforeDecree", beforeDecree, "limit", limit + 1)), GovernmentStore::decree);
    return Page.of(rows, limit, decree -> PageKey.of(decree.fixedOn(), decree.id()));
  }

  public long lastChange(String agency) {
    return sql.first("directory/last-change-of-agency", DirectoryStore.shown(Map.of("agency", agency)), row -> row.number("position")).orElseThrow();
  }

  private static PublishedDecree decree(Row row) throws SQLException {
    return new PublishedDecree(row.uuid("decree_id"), row.text("number"), row.text("title"), row.text("issuer"), row.date("fixed_on"),
        row.text("signed_sha256"), row.text("copy_sha256"), row.number("services"), row.number("held"));
  }

  private static boolean isProvince(Row row) throws SQLException {
    return row.text("level").equals(PROVINCE);
  }
}
