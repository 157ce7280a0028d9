package id.baku.agencies.store;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ContactChannel;
import id.baku.agencies.OwnPart;
import id.baku.agencies.ServicePoint;
import id.baku.agencies.model.Agency;
import id.baku.platform.Json;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Agencies and what hangs on them. */
@Dependent
public class AgencyStore {

  @PersistenceContext EntityManager em;
  @Inject Sql sql;

  /** The agency's key by slug; who agencies are is readable without a tenant. */
  public OptionalLong idOf(String slug) {
    return em.createQuery("select a.id from Agency a where a.slug = :slug", Long.class)
        .setParameter("slug", slug).getResultStream().mapToLong(Long::longValue).findFirst();
  }

  public long nextId() {
    return sql.first("agencies/next-id", Map.of(), row -> row.number("id")).orElseThrow();
  }

  public Optional<Agency> find(long id) {
    return Optional.ofNullable(em.find(Agency.class, id));
  }

  /** The agency, held against everybody else who wants to change it, until the transaction ends. */
  public Optional<Agency> lock(long id) {
    return Optional.ofNullable(em.find(Agency.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether another agency of the same government is called so. */
  public boolean hasNameOfAnother(String name) {
    return sql.first("agencies/name-taken", Map.of("name", name), row -> row.text("slug")).isPresent();
  }

  public void add(Agency agency) {
    em.persist(agency);
  }

  public void flush() {
    em.flush();
  }

  /** From now on the agency keeps this part itself. */
  public void keep(OwnPart part, Instant now) {
    sql.execute("agencies/keep-part", Map.of("part", part.name(), "now", now));
  }

  public Set<OwnPart> ownParts() {
    return sql.list("agencies/own-parts", Map.of(), row -> OwnPart.valueOf(row.text("part"))).stream()
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OwnPart.class)));
  }

  /** What the public sees of how and where the agency is reached. */
  public AgencyProfile profile() {
    return new AgencyProfile(channels(), servicePoints());
  }

  public void saveUnit(AgencyUnit unit) {
    Map<String, Object> values = new HashMap<>();
    values.put("code", unit.code());
    values.put("name", unit.name());
    values.put("parent", unit.parent());
    sql.execute("agencies/save-unit", values);
  }

  public void removeUnitsExcept(Collection<String> codes) {
    sql.execute("agencies/remove-units", Map.of("kept", codes.toArray(String[]::new)));
  }

  public List<AgencyUnit> units() {
    return sql.list("agencies/units", Map.of(),
        row -> new AgencyUnit(row.text("code"), row.text("name"), row.text("parent")));
  }

  public void replaceChannels(List<ContactChannel> channels) {
    sql.execute("agencies/remove-channels", Map.of());
    for (int i = 0; i < channels.size(); i++) {
      sql.execute("agencies/add-channel", Map.of("listOrder", i, "kind", channels.get(i).kind(), "value", channels.get(i).value()));
    }
  }

  public List<ContactChannel> channels() {
    return sql.list("agencies/channels", Map.of(),
        row -> new ContactChannel(row.text("kind"), row.text("value")));
  }

  public void saveServicePoint(ServicePoint point) {
    Map<String, Object> values = new HashMap<>();
    values.put("code", point.code());
    values.put("name", point.name());
    values.put("address", point.address());
    values.put("district", point.district());
    values.put("phone", point.phone());
    values.put("whatsapp", point.whatsapp());
    values.put("hours", Json.write(point.hours()));
    sql.execute("agencies/save-service-point", values);
  }

  /** @return how many went; those where services are given stay */
  public int removeServicePointsExcept(Collection<String> codes) {
    return sql.execute("agencies/remove-service-points", Map.of("kept", codes.toArray(String[]::new)));
  }

  public List<ServicePoint> servicePoints() {
    return sql.list("agencies/service-points", Map.of(),
        row -> Json.read(row.text("point"), ServicePoint.class));
  }
}
