package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.directory.ClosedAgency;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.directory.ServiceCard;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.Refused;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.RoleDay;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What closed agencies left to the current one. Their decreed versions stay at their addresses, as the archive they are; here each can become a
 * draft, which the successor puts in force by a decree of its own.
 */
@Stateless
@TenantScoped
public class Inheritance {

  @Inject DirectoryReader directory;
  @Inject ArchiveStore archives;
  @Inject StandardEditor editor;
  @Inject Trail trail;
  @Inject RoleDay here;

  /** What the trail keeps. */
  public record TakenOver(String agency, int version) {}

  /** The last one closed first. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<Inherited> list() {
    Set<String> own = Set.copyOf(archives.slugs());
    LocalDate day = here.today();
    return predecessors().stream().map(before -> new Inherited(before, services(before.slug(), day).stream()
        .map(card -> new Inherited.Service(card.slug(), card.name(), own.contains(card.slug()))).toList())).toList();
  }

  /**
   * Makes one of their standards a draft of the current agency.
   *
   * @throws NotFound service.unknown also for an agency that the current one does not follow
   * @throws Refused inheritance.here when there is a service of this address
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void take(String closed, String slug) {
    demandPredecessor(closed);
    if (editor.has(slug)) {
      throw new Refused("inheritance.here", Map.of("slug", slug));
    }
    take(directory.service(closed, slug, here.today()));
  }

  /** Makes all that are not here yet drafts. @throws NotFound service.unknown for an agency that the current one does not follow */
  @Permitted(Permission.EDIT_STANDARD)
  public void takeAll(String closed) {
    demandPredecessor(closed);
    Set<String> own = Set.copyOf(archives.slugs());
    LocalDate day = here.today();
    services(closed, day).stream().map(ServiceCard::slug).filter(slug -> !own.contains(slug))
        .forEach(slug -> take(directory.service(closed, slug, day)));
  }

  /** Its place belongs to the closed agency, so it has none here until somebody says one. */
  private void take(PublishedService service) {
    editor.describe(new ServiceDescription(service.slug(), service.name(), service.group(), 0, service.audience(), null, service.lifeEvents()));
    editor.draft(service.slug(), service.content());
    trail.record("standard.taken-over", new Subject("standard", service.slug(), service.name()), null,
        new TakenOver(service.agency().slug(), service.version()));
  }

  private List<ClosedAgency> predecessors() {
    return directory.predecessors(archives.origin().slug());
  }

  private void demandPredecessor(String closed) {
    if (predecessors().stream().noneMatch(before -> before.slug().equals(closed))) {
      throw new NotFound("service.unknown");
    }
  }

  private List<ServiceCard> services(String closed, LocalDate day) {
    List<ServiceCard> all = new ArrayList<>();
    String after = null;
    do {
      Page<ServiceCard> page = directory.services(closed, day, after, null);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }
}
