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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what is given to other systems. */
@Dependent
public class InteropStore {

  /** Rows that are read together where all are wanted. */
  private static final int AT_A_TIME = 100;

  @Inject Sql sql;
  @Inject KeptKeys kept;

  public Numbered<OpenService> services(ServiceQuestion question, LocalDate day, Numbered.Asked page) {
    long[] keys = keys(question, day);
    return new Numbered<>(keys.length, services(of(page, keys), day));
  }

  public void allServices(ServiceQuestion question, LocalDate day, Taker<OpenService> taker) throws IOException {
    long[] keys = keys(question, day);
    for (int from = 0; from < keys.length; from += AT_A_TIME) {
      for (OpenService service : services(part(keys, from, AT_A_TIME), day)) {
        taker.take(service);
      }
    }
  }

  public Optional<OpenService> service(UUID id, LocalDate day) {
    return sql.first("interop/service", shown(Map.of("id", id, "day", day)), InteropStore::service);
  }

  public Numbered<OpenAgency> organizations(String search, Numbered.Asked page) {
    long[] keys = keys(search);
    return new Numbered<>(keys.length, organizations(of(page, keys)));
  }

  public void allOrganizations(String search, Taker<OpenAgency> taker) throws IOException {
    long[] keys = keys(search);
    for (int from = 0; from < keys.length; from += AT_A_TIME) {
      for (OpenAgency agency : organizations(part(keys, from, AT_A_TIME))) {
        taker.take(agency);
      }
    }
  }

  public Optional<OpenAgency> organization(UUID id) {
    return sql.first("interop/organization", shown(Map.of("id", id)), InteropStore::agency);
  }

  private List<OpenService> services(Long[] keys, LocalDate day) {
    return sql.list("interop/services", shown(Map.of("keys", keys, "day", day)), InteropStore::service);
  }

  private List<OpenAgency> organizations(Long[] keys) {
    return sql.list("interop/organizations", shown(Map.of("keys", keys)), InteropStore::agency);
  }

  private long[] keys(ServiceQuestion question, LocalDate day) {
    return kept.of(new Services(question, day), () -> {
      sql.first("interop/plan-for-these-values", Map.of(), row -> true);
      return found("interop/service-keys", values(question, day));
    });
  }

  private long[] keys(String search) {
    Map<String, Object> values = shown(Map.of());
    values.put("search", search);
    return kept.of(new Organizations(search), () -> found("interop/organization-keys", values));
  }

  private long[] found(String file, Map<String, Object> values) {
    return sql.list(file, values, row -> row.number("key")).stream().mapToLong(Long::longValue).toArray();
  }

  private static Long[] of(Numbered.Asked page, long[] keys) {
    return part(keys, page.offset(), page.size());
  }

  private static Long[] part(long[] keys, long from, int size) {
    int begin = (int) Math.min(from, keys.length);
    return Arrays.stream(keys, begin, Math.min(begin + size, keys.length)).boxed().toArray(Long[]::new);
  }

  private static Map<String, Object> values(ServiceQuestion question, LocalDate day) {
    Map<String, Object> values = shown(Map.of("day", day));
    values.put("search", question.search());
    values.put("organization", question.organization());
    values.put("component", question.component() == null ? null : question.component().name().toLowerCase(Locale.ROOT));
    values.put("audience", question.audience() == null ? null : question.audience().name());
    values.put("modifiedAfter", question.modifiedAfter());
    return values;
  }

  private static Map<String, Object> shown(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("samples", Setting.DEMO.isOn());
    return all;
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

  private record Services(ServiceQuestion question, LocalDate day) {}

  private record Organizations(String search) {}
}
