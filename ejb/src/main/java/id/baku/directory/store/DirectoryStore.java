package id.baku.directory.store;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.LogoChanged;
import id.baku.directory.AgencySummary;
import id.baku.directory.DecreeCopy;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.directory.PublishedVersion;
import id.baku.directory.ServiceAddress;
import id.baku.directory.ServiceCard;
import id.baku.directory.Totals;
import id.baku.platform.Json;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Sql;
import id.baku.platform.Row;
import id.baku.platform.Setting;
import id.baku.standards.Audience;
import id.baku.standards.PublishedDocument;
import id.baku.standards.StandardContent.TimePromise;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the rows of the read model. */
@Dependent
public class DirectoryStore {

  @Inject Sql sql;

  public Totals totals(LocalDate day) {
    return sql.first("directory/totals", Map.of("day", day), row -> new Totals(row.number("agencies"), row.number("services")))
        .orElseThrow();
  }

  public Page<AgencySummary> agencies(LocalDate day, String after, int limit) {
    String[] key = after == null ? new String[] {"false", "", "0"} : PageKey.parse(after, 3);
    List<AgencySummary> rows = sql.list("directory/agencies", shown(Map.of("day", day, "afterSample", Boolean.valueOf(key[0]),
            "afterName", key[1], "afterSlug", key[2], "limit", limit + 1)),
        row -> new AgencySummary(row.uuid("agency_public_id"), row.text("agency_slug"), row.text("agency_name"), row.text("short_name"),
            row.text("parent_body"), row.text("government"), row.text("government_slug"), row.text("region"),
            row.text("region_code"), row.flag("sample"), row.number("services")));
    return Page.of(rows, limit, agency -> PageKey.of(agency.sample(), agency.name(), agency.slug()));
  }

  public long agencyCount() {
    return sql.first("directory/agency-count", shown(Map.of()), row -> row.number("agencies")).orElseThrow();
  }

  public Optional<PublishedAgency> agency(String slug) {
    return sql.first("directory/agency", shown(Map.of("slug", slug)), DirectoryStore::agency);
  }

  public Page<ServiceCard> services(String agencySlug, LocalDate day, String after, int limit) {
    String[] key = after == null ? new String[] {"-1", "0"} : PageKey.parse(after, 2);
    List<Keyed> rows = sql.list("directory/services-of-agency", shown(Map.of("agency", agencySlug, "day", day, "afterOrder", PageKey.number(key[0]),
            "afterKey", PageKey.number(key[1]), "limit", limit + 1)),
        row -> new Keyed(card(row), PageKey.of(row.number("list_order"), row.number("key"))));
    return cards(rows, limit);
  }

  public long serviceCount(String agencySlug, LocalDate day) {
    return sql.first("directory/service-count", shown(Map.of("agency", agencySlug, "day", day)), row -> row.number("services")).orElseThrow();
  }

  public Optional<PublishedService> service(String agencySlug, String serviceSlug, LocalDate day) {
    return sql.first("directory/service", shown(Map.of("agency", agencySlug, "service", serviceSlug, "day", day)), this::service);
  }

  public Optional<PublishedService> nearest(String agencySlug, String serviceSlug, LocalDate day) {
    return sql.first("directory/nearest", shown(Map.of("agency", agencySlug, "service", serviceSlug, "day", day)), this::service);
  }

  public Optional<PublishedService> standard(UUID standardId, LocalDate day) {
    return sql.first("directory/standard", shown(Map.of("standard", standardId, "day", day)), this::service);
  }

  public Optional<PublishedService> version(UUID standardId, int version) {
    return sql.first("directory/version", shown(Map.of("standard", standardId, "version", version)),
        this::service);
  }

  public List<PublishedVersion> versions(UUID standardId) {
    return sql.list("directory/versions", shown(Map.of("standard", standardId)),
        row -> new PublishedVersion(row.uuid("version_id"), (int) row.number("number"), row.text("decree_number"),
            row.date("in_force_from"), row.date("in_force_to"), row.instant("published_at"), row.flag("sample")));
  }

  public void saveAgency(long agencyId, AgencyProfile profile, java.time.Instant now) {
    sql.execute("directory/save-agency", Map.of("agency", agencyId, "profile", Json.write(profile), "now", now));
  }

  public void saveLogo(long agencyId, LogoChanged logo) {
    if (logo.sha256() == null) {
      sql.execute("directory/remove-logo", Map.of("agency", agencyId));
    } else {
      sql.execute("directory/save-logo", Map.of("agency", agencyId, "sha256", logo.sha256(), "png", logo.png()));
    }
  }

  public Optional<byte[]> logo(String sha256) {
    return sql.first("directory/logo", shown(Map.of("sha256", sha256)), row -> row.bytes("png"));
  }

  public void describeService(Map<String, Object> values) {
    sql.execute("directory/describe-service", values);
  }

  public void saveEntry(Map<String, Object> values) {
    sql.execute("directory/save-entry", values);
    sql.execute("directory/give-code", values);
  }

  public Optional<ServiceAddress> byCode(String code) {
    return sql.first("directory/by-code", shown(Map.of("code", code)),
        row -> new ServiceAddress(row.text("agency_slug"), row.text("slug")));
  }

  public Optional<String> byAddress(String address) {
    return sql.first("directory/by-address", shown(Map.of("address", address)), row -> row.text("slug"));
  }

  public void saveDecree(Map<String, Object> values) {
    sql.execute("directory/save-decree", values);
  }

  public void savePublishedDecree(Map<String, Object> values) {
    sql.execute("directory/save-published-decree", values);
  }

  public Optional<DecreeCopy> decreeCopy(UUID decreeId) {
    return sql.first("directory/decree-copy", shown(Map.of("decree", decreeId)),
        row -> new DecreeCopy(row.uuid("decree_id"), row.text("copy_sha256"), row.number("length")));
  }

  public Optional<byte[]> piece(DecreeCopy copy, long from) {
    return sql.first("directory/decree-copy-piece", shown(Map.of("decree", copy.decreeId(), "sha256", copy.sha256(), "from", from,
        "size", DecreeCopy.PIECE)), row -> row.bytes("piece"));
  }

  public void endEntry(UUID versionId, LocalDate lastDay) {
    sql.execute("directory/end-entry", Map.of("version", versionId, "lastDay", lastDay));
  }

  /** With whether sample agencies are shown here: every question to published data asks it. */
  static Map<String, Object> shown(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("samples", Setting.DEMO.isOn());
    return all;
  }

  private static Page<ServiceCard> cards(List<Keyed> rows, int limit) {
    Page<Keyed> page = Page.of(rows, limit, Keyed::key);
    return new Page<>(page.items().stream().map(Keyed::card).toList(), page.next());
  }

  static ServiceCard card(Row row) throws SQLException {
    return new ServiceCard(row.uuid("standard_id"), row.text("agency_slug"), row.text("agency_name"),
        row.text("slug"), row.text("name"), row.text("group_name"), Audience.valueOf(row.text("audience")),
        Arrays.asList(Json.read(row.text("promises"), TimePromise[].class)), row.flagOrNull("is_free"),
        row.numberOrNull("fee_from"), row.numberOrNull("fee_to"), row.flag("sample"));
  }

  static PublishedAgency agency(Row row) throws SQLException {
    return new PublishedAgency(row.uuid("agency_public_id"), row.text("agency_slug"), row.text("agency_name"),
        row.text("short_name"), row.text("parent_body"), row.text("government"), row.text("government_slug"), row.text("region"),
        row.text("region_code"), row.text("zone"), row.text("address"), row.text("phone"), row.text("email"), row.text("website"),
        Json.read(row.text("profile"), AgencyProfile.class), row.flag("sample"));
  }

  private PublishedService service(Row row) throws SQLException {
    PublishedDocument document = Json.read(row.text("document"), PublishedDocument.class);
    return new PublishedService(row.uuid("standard_id"), row.uuid("version_id"), (int) row.number("number"),
        agency(row), row.text("slug"), row.text("name"), row.text("group_name"),
        Audience.valueOf(row.text("audience")), document.content(), document.decree(), row.date("in_force_from"),
        row.date("in_force_to"), row.instant("published_at"), row.text("service_point_code"),
        row.text("signed_sha256"), row.text("copy_sha256"), row.text("short_code"),
        List.of(Json.read(row.text("life_events"), String[].class)));
  }

  private record Keyed(ServiceCard card, String key) {}
}
