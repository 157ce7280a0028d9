package id.baku.imports;

import id.baku.agencies.AgencyReader;
import id.baku.decrees.ParsedContent;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.imports.store.ImportStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.regulations.Registry;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.ComponentKind;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * What people do with a standard of an import before they accept it. Every change says which state it was made on
 * ({@code lockVersion}); every one but a decision can be undone.
 */
@Stateless
@TenantScoped
public class ImportReview {

  private static final int MAX_WORDS = 100_000;

  @Inject ImportStore imports;
  @Inject RegistryReader registry;
  @Inject StandardReader standards;
  @Inject AgencyReader agency;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * Replaces the wording of one component, which is read again. Blank words take the component away.
   *
   * @throws InvalidInput import.words-too-long
   * @throws Stale import.changed when somebody changed the standard meanwhile
   * @throws Refused import.decided
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void correct(UUID importId, int position, ComponentKind kind, String words, int lockVersion) {
    String typed = words == null ? "" : words.replace("\0", "");
    if (typed.length() > MAX_WORDS) {
      throw new InvalidInput("import.words-too-long", Map.of("max", MAX_WORDS), "words");
    }
    ImportedStandard standard = standard(importId, position, lockVersion);
    Registry laws = registry.registry();
    ParsedContent shape = new ParsedContent(law -> laws.keyOf(law).orElse(null));
    change(importId, standard, standard.corrected(
        CorrectedCell.of(kind, typed, standard.reading().cell(kind), shape::of)));
  }

  /**
   * The standard is for a service the agency has already.
   *
   * @throws NotFound service.unknown
   * @throws Stale import.changed
   * @throws Refused import.decided
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void match(UUID importId, int position, String slug, int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    ServiceDescription known = standards.services().stream().filter(s -> s.slug().equals(slug)).findFirst()
        .orElseThrow(() -> new NotFound("service.unknown"));
    change(importId, standard, standard.forService(known, true));
  }

  /**
   * The standard is for a service that is new.
   *
   * @throws InvalidInput service.slug, service.name, service.point
   * @throws Stale import.changed
   * @throws Refused import.decided, import.service-exists
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void describe(UUID importId, int position, ServiceDescription service, int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    if (service.servicePoint() != null
        && agency.servicePoints().stream().noneMatch(point -> point.code().equals(service.servicePoint()))) {
      throw new InvalidInput("service.point", Map.of(), "servicePoint");
    }
    if (standards.services().stream().anyMatch(s -> s.slug().equals(service.slug()))) {
      throw new Refused("import.service-exists", Map.of("slug", service.slug()), "slug");
    }
    change(importId, standard, standard.forService(service, false));
  }

  /** Nothing becomes of this standard. @throws Stale import.changed @throws Refused import.decided */
  @Permitted(Permission.EDIT_STANDARD)
  public void leaveOut(UUID importId, int position, int lockVersion) {
    imports.save(importId, standard(importId, position, lockVersion).leftOut());
    imports.settle(importId);
  }

  /** Takes back that it was left out. @throws Stale import.changed @throws Refused import.decided */
  @Permitted(Permission.EDIT_STANDARD)
  public void reopen(UUID importId, int position, int lockVersion) {
    imports.save(importId, standard(importId, position, lockVersion).reopened());
    imports.settle(importId);
  }

  /** Takes the last change back. @throws Stale import.changed @throws Refused import.decided, import.nothing-to-undo */
  @Permitted(Permission.EDIT_STANDARD)
  public void undo(UUID importId, int position, int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    Reading before = imports.takeBefore(importId, position).orElseThrow(() -> new Refused("import.nothing-to-undo"));
    imports.save(importId, standard.undone(before));
  }

  private void change(UUID importId, ImportedStandard before, ImportedStandard after) {
    if (!after.reading().equals(before.reading())) {
      imports.addBefore(importId, before, clock.instant(), actor.label());
      imports.save(importId, after);
    }
  }

  private ImportedStandard standard(UUID importId, int position, int lockVersion) {
    return imports.standardAt(importId, position, lockVersion);
  }
}
