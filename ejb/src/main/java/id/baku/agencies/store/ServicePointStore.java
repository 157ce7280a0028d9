package id.baku.agencies.store;

import id.baku.agencies.ServicePoint;
import id.baku.agencies.Versioned;
import id.baku.platform.Json;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places where the current agency gives its services. */
@Dependent
public class ServicePointStore {

  @Inject Sql sql;

  public List<Versioned<ServicePoint>> list() {
    return sql.list("agencies/service-points", Map.of(),
        row -> new Versioned<>(Json.read(row.text("point"), ServicePoint.class), (int) row.number("lock_version")));
  }

  public void save(ServicePoint point) {
    Map<String, Object> values = new HashMap<>();
    values.put("code", point.code());
    values.put("name", point.name());
    values.put("address", point.address());
    values.put("district", point.district());
    values.put("mapLink", point.mapLink());
    values.put("phone", point.phone());
    values.put("whatsapp", point.whatsapp());
    values.put("hours", Json.write(point.hours()));
    sql.execute("agencies/save-service-point", values);
  }

  public void remove(String code) {
    sql.execute("agencies/remove-service-point", Map.of("code", code));
  }

  /** @return how many went; those where services are given stay */
  public int removeExcept(Collection<String> codes) {
    return sql.execute("agencies/remove-service-points", Map.of("kept", codes.toArray(String[]::new)));
  }

  /** Names of the services that are given there. */
  public List<String> servicesAt(String code) {
    return sql.list("agencies/services-at", Map.of("code", code), row -> row.text("name"));
  }
}
