package id.baku.standards.store;

import id.baku.platform.Sql;
import id.baku.security.Actor;
import id.baku.security.OpenWork.Piece;
import id.baku.standards.StandardRow;
import id.baku.standards.StandardStatus;
import id.baku.standards.model.Decree;
import id.baku.standards.model.PublicService;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads and keeps the aggregates of the current agency; other agencies' rows do not exist here. */
@Dependent
public class StandardStore {

  @PersistenceContext EntityManager em;
  @Inject Sql sql;

  public Optional<PublicService> serviceBySlug(String slug) {
    return em.createQuery("select s from PublicService s where s.slug = :slug", PublicService.class)
        .setParameter("slug", slug).getResultStream().findFirst();
  }

  public List<PublicService> services() {
    return em.createQuery("select s from PublicService s order by s.listOrder, s.id", PublicService.class)
        .getResultList();
  }

  /** The standard of a service, locked: one change at a time. */
  public Optional<ServiceStandard> standardForChange(String serviceSlug) {
    return em.createQuery("select s from ServiceStandard s where s.service.slug = :slug", ServiceStandard.class)
        .setParameter("slug", serviceSlug)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream().findFirst();
  }

  public Optional<ServiceStandard> bySlug(String serviceSlug) {
    return em.createQuery("select s from ServiceStandard s where s.service.slug = :slug", ServiceStandard.class)
        .setParameter("slug", serviceSlug).getResultStream().findFirst();
  }

  public Optional<ServiceStandard> byPublicId(UUID publicId) {
    return em.createQuery("select s from ServiceStandard s where s.publicId = :id", ServiceStandard.class)
        .setParameter("id", publicId).getResultStream().findFirst();
  }

  public List<ServiceStandard> all() {
    return em.createQuery("select s from ServiceStandard s order by s.service.listOrder, s.id", ServiceStandard.class)
        .setHint("eclipselink.batch", "s.versions")
        .setHint("eclipselink.left-join-fetch", "s.service")
        .getResultList();
  }

  public List<Decree> decrees() {
    return em.createQuery("select d from Decree d order by d.fixedOn, d.id", Decree.class).getResultList();
  }

  public Optional<Decree> decree(String number) {
    return em.createQuery("select d from Decree d where d.number = :number", Decree.class)
        .setParameter("number", number).getResultStream().findFirst();
  }

  public void add(Object entity) {
    em.persist(entity);
  }

  /** At once, so that what depends on it can follow. */
  public void remove(Object entity) {
    em.remove(entity);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  /** Appends to the history of a version; nothing there is ever changed. */
  /** Open drafts, each with who last wrote it. */
  public List<Piece> openDrafts() {
    return sql.list("standards/open-drafts", Map.of(), row -> new Piece("draft", row.text("slug"), row.text("name"), row.number("account")));
  }

  /** Accounts of all who wrote something of a version. */
  public Set<Long> writers(StandardVersion version) {
    return Set.copyOf(sql.list("standards/writers", Map.of("version", version.id()), row -> row.number("account")));
  }

  /** When somebody first wrote something of a version; empty when nobody did. */
  public Optional<Instant> begun(StandardVersion version) {
    return sql.list("standards/draft-begun", Map.of("version", version.id()), row -> Optional.ofNullable(row.instant("at"))).getFirst();
  }

  public void log(StandardVersion version, StandardStatus from, Actor actor, String note, Instant at) {
    Map<String, Object> values = new HashMap<>();
    values.put("version", version.id());
    values.put("at", at);
    values.put("actor", actor.label());
    values.put("account", actor.answers().isPresent() ? actor.answers().getAsLong() : null);
    values.put("from", from == null ? null : from.name());
    values.put("to", version.status().name());
    values.put("note", note);
    sql.execute("standards/add-lifecycle-entry", values);
  }

  public List<StandardRow> rows(String filter, LocalDate day, int first, int size) {
    return sql.list("standards/list", Map.of("filter", pattern(filter), "day", day, "first", first, "size", size),
        row -> new StandardRow(row.uuid("public_id"), row.text("slug"), row.text("name"), row.text("group_name"),
            row.numberOrNull("in_force_number"), row.date("in_force_from"), row.numberOrNull("draft_number"),
            row.number("versions")));
  }

  public long count(String filter) {
    return sql.first("standards/count", Map.of("filter", pattern(filter)), row -> row.number("rows"))
        .orElseThrow();
  }

  /** The typed text as a pattern; its own wildcards mean themselves. */
  private static String pattern(String filter) {
    String text = filter == null ? "" : filter.strip();
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

}
