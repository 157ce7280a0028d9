package id.baku.interop.store;

import id.baku.agencies.AgencyProfile;
import id.baku.interop.Numbered;
import id.baku.interop.OpenAgency;
import id.baku.interop.OpenService;
import id.baku.interop.ServiceQuestion;
import id.baku.interop.Taker;
import id.baku.platform.Json;
import id.baku.platform.Row;
import id.baku.platform.Setting;
import id.baku.platform.Sql;
import id.baku.standards.Audience;
import id.baku.standards.StandardContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what is given to other systems. */
@Dependent
public class InteropStore {

  @Inject Sql sql;

  public Numbered<OpenService> services(ServiceQuestion question, LocalDate day, Numbered.Asked page) {
    planForTheseValues();
    return numbered(sql.list("interop/services", values(question, day, page),
        row -> new Counted<>(row.number("total"), row.uuid("standard_id") == null ? null : service(row))));
  }

  public void allServices(ServiceQuestion question, LocalDate day, Taker<OpenService> taker) throws IOException {
    planForTheseValues();
    sql.each("interop/services", values(question, day, null), row -> {
      if (row.uuid("standard_id") != null) {
        taker.take(service(row));
      }
    });
  }

  public Optional<OpenService> service(UUID id, LocalDate day) {
    return sql.first("interop/service", shown(Map.of("id", id, "day", day)), InteropStore::service);
  }

  public Numbered<OpenAgency> organizations(String search, Numbered.Asked page) {
    Map<String, Object> values = shown(Map.of("limit", page.size(), "offset", page.offset()));
    values.put("search", search);
    return numbered(sql.list("interop/organizations", values,
        row -> new Counted<>(row.number("total"), row.uuid("agency_public_id") == null ? null : agency(row))));
  }

  public void allOrganizations(String search, Taker<OpenAgency> taker) throws IOException {
    Map<String, Object> values = shown(Map.of("offset", 0));
    values.put("search", search);
    values.put("limit", null);
    sql.each("interop/organizations", values, row -> {
      if (row.uuid("agency_public_id") != null) {
        taker.take(agency(row));
      }
    });
  }

  public Optional<OpenAgency> organization(UUID id) {
    return sql.first("interop/organization", shown(Map.of("id", id)), InteropStore::agency);
  }

  private void planForTheseValues() {
    sql.first("interop/plan-for-these-values", Map.of(), row -> true);
  }

  private static Map<String, Object> values(ServiceQuestion question, LocalDate day, Numbered.Asked page) {
    Map<String, Object> values = shown(Map.of("day", day));
    values.put("search", question.search());
    values.put("organization", question.organization());
    values.put("component", question.component() == null ? null : question.component().name().toLowerCase(Locale.ROOT));
    values.put("audience", question.audience() == null ? null : question.audience().name());
    values.put("modifiedAfter", question.modifiedAfter());
    values.put("limit", page == null ? null : page.size());
    values.put("offset", page == null ? 0 : page.offset());
    return values;
  }

  private static Map<String, Object> shown(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("samples", Setting.DEMO.isOn());
    return all;
  }

  private static <T> Numbered<T> numbered(List<Counted<T>> rows) {
    return new Numbered<>(rows.getFirst().total(), rows.stream().map(Counted::item).filter(item -> item != null).toList());
  }

  private static OpenService service(Row row) throws SQLException {
    return new OpenService(row.uuid("standard_id"), row.text("slug"), row.text("name"), row.text("group_name"),
        Audience.valueOf(row.text("audience")), row.text("service_point_code"), Json.read(row.text("content"), StandardContent.class),
        row.flag("active"), row.instant("modified_at"), agency(row));
  }

  private static OpenAgency agency(Row row) throws SQLException {
    return new OpenAgency(row.uuid("agency_public_id"), row.text("agency_slug"), row.text("agency_name"), row.text("short_name"),
        row.text("parent_body"), row.text("government"), row.text("zone"), row.text("phone"), row.text("email"), row.text("website"),
        Json.read(row.text("profile"), AgencyProfile.class), row.flag("sample"));
  }

  private record Counted<T>(long total, T item) {}
}
