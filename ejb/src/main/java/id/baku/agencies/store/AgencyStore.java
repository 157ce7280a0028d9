package id.baku.agencies.store;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.LookAlike;
import id.baku.agencies.OwnPart;
import id.baku.agencies.UnitTree;
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

  public boolean isClosed(String slug) {
    return sql.first("agencies/closed", Map.of("slug", slug), row -> true).isPresent();
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
    return LookAlike.isAmong(namesOfOthers(), name);
  }

  /** What the other agencies of the same government are called. */
  public List<String> namesOfOthers() {
    return sql.list("agencies/names-beside", Map.of(), row -> row.text("name"));
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

  public void saveUnit(AgencyUnit unit) {
    Map<String, Object> values = new HashMap<>();
    values.put("code", unit.code());
    values.put("name", unit.name());
    values.put("parent", unit.parent());
    values.put("endedOn", unit.endedOn());
    values.put("successors", unit.successors() == null ? new String[0] : unit.successors().toArray(String[]::new));
    sql.execute("agencies/save-unit", values);
  }

  public void removeUnitsExcept(Collection<String> codes) {
    sql.execute("agencies/remove-units", Map.of("kept", codes.toArray(String[]::new)));
  }

  /** Parents first. */
  public List<AgencyUnit> units() {
    return new UnitTree(sql.list("agencies/units", Map.of(), row -> {
      List<String> successors = List.of(Json.read(row.text("successors"), String[].class));
      return new AgencyUnit(row.text("code"), row.text("name"), row.text("parent"), row.date("ended_on"), successors.isEmpty() ? null : successors);
    })).inOrder();
  }
}
