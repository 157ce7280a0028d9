package id.baku.imports;

import id.baku.agencies.AgencyReader;
import id.baku.decrees.ParsedContent;
import id.baku.decrees.ParsedStandard;
import id.baku.imports.LeftOver.Use;
import id.baku.imports.store.ImportStore;
import id.baku.imports.store.ImportStore.Before;
import id.baku.imports.store.ImportStore.Touched;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.regulations.Registry;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.ComponentKind;
import id.baku.standards.LifeEvents;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people do with a standard of an import before they accept it. Every change says which state it was made on
 * ({@code lockVersion}); every one but a decision can be undone. The trail tells every decision, and once a day that a person corrected a standard:
 * what was corrected is kept beside it, with who did it.
 */
@Stateless
@TenantScoped
public class ImportReview {

  /** Longest wording of one component, in characters. */
  public static final int MAX_WORDS = 100_000;

  /** What the trail keeps of standards left out together: their positions. */
  public record Unchanged(List<Integer> positions) {}

  @Inject ImportStore imports;
  @Inject RegistryReader registry;
  @Inject StandardReader standards;
  @Inject AgencyReader agency;
  @Inject LifeEvents lifeEvents;
  @Inject Comparison comparison;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;

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
    change(importId, standard, standard.corrected(
        CorrectedCell.of(kind, typed, standard.reading().cell(kind), shape())));
  }

  /**
   * Puts left-over text above or below the wording of a component, which is read again. Undoing it gives the text back.
   *
   * @param number place in the list of left-over texts, from 1
   * @throws InvalidInput import.words-too-long
   * @throws NotFound import.left-over-unknown
   * @throws Stale import.changed
   * @throws Refused import.decided, import.left-over-placed
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void moveLeftOver(UUID importId, int number, int position, ComponentKind kind, boolean above,
      int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    String text = leftOver(importId, number).text();
    Optional<ImportedCell> cell = standard.reading().cell(kind);
    String words = cell.isEmpty() ? text : above ? text + MergedParts.gap(cell.get()) + cell.get().text()
        : MergedParts.joined(cell.get(), text);
    if (words.length() > MAX_WORDS) {
      throw new InvalidInput("import.words-too-long", Map.of("max", MAX_WORDS), "words");
    }
    place(importId, number, new Use(position, kind));
    imports.addBefore(importId, standard, new Touched(number, null, null), clock.instant(), actor);
    imports.save(importId, standard.corrected(CorrectedCell.of(kind, words, cell, shape())));
    corrected(importId, standard);
  }

  /** The left-over text belongs nowhere. @throws NotFound import.left-over-unknown @throws Refused import.left-over-placed */
  @Permitted(Permission.EDIT_STANDARD)
  public void dismissLeftOver(UUID importId, int number) {
    leftOver(importId, number);
    place(importId, number, Use.NOTHING);
    trail.record("import.left-over-dismissed", leftOverSubject(importId, number), null, null);
  }

  /** Takes back that it belongs nowhere. @throws NotFound import.left-over-unknown @throws Refused import.left-over-free */
  @Permitted(Permission.EDIT_STANDARD)
  public void restoreLeftOver(UUID importId, int number) {
    leftOver(importId, number);
    if (!imports.free(importId, number, null)) {
      throw new Refused("import.left-over-free");
    }
    trail.record("import.left-over-restored", leftOverSubject(importId, number), null, null);
  }

  /** What one standard would say with another one in it. @throws NotFound import.unknown @throws Refused import.decided, import.merge-itself */
  @Permitted(Permission.READ_IMPORT)
  public MergedParts previewMerge(UUID importId, int into, int other) {
    return known(importId, into).merged(known(importId, other), shape());
  }

  /**
   * One standard becomes part of another one, whose service it is for from then on. Undoing it parts them.
   *
   * @param lockVersion of the one that stays
   * @param otherLockVersion of the one that becomes part of it
   * @throws Stale import.changed
   * @throws Refused import.decided, import.merge-itself
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void merge(UUID importId, int into, int lockVersion, int other, int otherLockVersion) {
    ImportedStandard standard = standard(importId, into, lockVersion);
    ImportedStandard part = standard(importId, other, otherLockVersion);
    MergedParts merged = standard.merged(part, shape());
    imports.addBefore(importId, standard, new Touched(null, other, null), clock.instant(), actor);
    imports.save(importId, standard.withRest(merged.reading()));
    imports.save(importId, part.mergedInto(into));
    imports.settle(importId);
    corrected(importId, standard);
    corrected(importId, part);
  }

  /**
   * Cuts components out of a standard; they become one of a new service. Undoing it puts them back, as long as nobody did
   * anything with the piece.
   *
   * @return position of the piece
   * @throws InvalidInput import.split-nothing when none or all of its components are chosen; service.name
   * @throws Stale import.changed
   * @throws Refused import.decided
   */
  @Permitted(Permission.EDIT_STANDARD)
  public int split(UUID importId, int position, Set<ComponentKind> kinds, String name, int lockVersion) {
    imports.lock(importId).orElseThrow(() -> new NotFound("import.unknown"));
    ImportedStandard standard = standard(importId, position, lockVersion);
    List<ImportedStandard.Row> rows = imports.standards(importId);
    Set<String> slugs = standards.services().stream().map(ServiceDescription::slug).collect(Collectors.toSet());
    rows.forEach(row -> slugs.add(row.slug()));
    SplitStandard split = SplitStandard.of(standard, kinds, name, imports.nextPosition(importId),
        rows.stream().map(ImportedStandard.Row::label).toList(), slugs);
    imports.add(importId, split.piece());
    imports.addBefore(importId, standard, new Touched(null, null, split.piece().position()), clock.instant(),
        actor);
    imports.save(importId, split.rest());
    imports.settle(importId);
    corrected(importId, standard);
    return split.piece().position();
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
   * @throws InvalidInput service.slug, service.name, service.point, service.life-event
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
    lifeEvents.check(service.lifeEvents());
    if (standards.services().stream().anyMatch(s -> s.slug().equals(service.slug()))) {
      throw new Refused("import.service-exists", Map.of("slug", service.slug()), "slug");
    }
    change(importId, standard, standard.forService(service, false));
  }

  /** Nothing becomes of this standard. @throws Stale import.changed @throws Refused import.decided */
  @Permitted(Permission.EDIT_STANDARD)
  public void leaveOut(UUID importId, int position, int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    imports.save(importId, standard.leftOut());
    imports.settle(importId);
    trail.record("import.left-out", standard.subject(importId), null, null);
  }

  /**
   * Leaves out every undecided standard that says what the newest version of its service says already.
   *
   * @return how many
   * @throws NotFound import.unknown
   */
  @Permitted(Permission.EDIT_STANDARD)
  public int leaveOutUnchanged(UUID importId) {
    imports.lock(importId).orElseThrow(() -> new NotFound("import.unknown"));
    List<Integer> same = comparison.unchanged(importId);
    same.forEach(position -> imports.save(importId, known(importId, position).leftOut()));
    imports.settle(importId);
    if (!same.isEmpty()) {
      trail.record("import.unchanged-left-out", imports.view(importId).orElseThrow().subject(), null, new Unchanged(same));
    }
    return same.size();
  }

  /** Takes back that it was left out. @throws Stale import.changed @throws Refused import.decided */
  @Permitted(Permission.EDIT_STANDARD)
  public void reopen(UUID importId, int position, int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    imports.save(importId, standard.reopened());
    imports.settle(importId);
    trail.record("import.reopened", standard.subject(importId), null, null);
  }

  /**
   * Takes the last change back, with all it touched.
   *
   * @throws Stale import.changed
   * @throws Refused import.decided, import.nothing-to-undo; import.piece-changed when it was cut and somebody did something
   *     with the piece
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void undo(UUID importId, int position, int lockVersion) {
    ImportedStandard standard = standard(importId, position, lockVersion);
    Before before = imports.takeBefore(importId, position).orElseThrow(() -> new Refused("import.nothing-to-undo"));
    imports.save(importId, standard.undone(before.reading()));
    Touched touched = before.touched();
    if (touched.leftOver() != null) {
      imports.free(importId, touched.leftOver(), position);
    }
    if (touched.merged() != null) {
      imports.save(importId, known(importId, touched.merged()).parted());
    }
    if (touched.splitOff() != null) {
      takeBack(importId, known(importId, touched.splitOff()));
    }
    imports.settle(importId);
    corrected(importId, standard);
  }

  private void takeBack(UUID importId, ImportedStandard piece) {
    if (!piece.isUntouched() || !imports.remove(importId, piece)) {
      throw new Refused("import.piece-changed", Map.of("label", piece.label()));
    }
  }

  private LeftOver.Row leftOver(UUID importId, int number) {
    return imports.leftOver(importId).orElseThrow(() -> new NotFound("import.unknown")).stream()
        .filter(row -> row.number() == number).findFirst().orElseThrow(() -> new NotFound("import.left-over-unknown"));
  }

  private void place(UUID importId, int number, Use use) {
    if (!imports.place(importId, number, use, clock.instant(), actor)) {
      throw new Refused("import.left-over-placed");
    }
  }

  private Function<ParsedStandard, StandardContent> shape() {
    Registry laws = registry.registry();
    return new ParsedContent(law -> laws.keyOf(law).orElse(null))::of;
  }

  private void change(UUID importId, ImportedStandard before, ImportedStandard after) {
    if (!after.reading().equals(before.reading())) {
      imports.addBefore(importId, before, Touched.NOTHING, clock.instant(), actor);
      imports.save(importId, after);
      corrected(importId, before);
    }
  }

  private void corrected(UUID importId, ImportedStandard standard) {
    trail.workOn("import.corrected", standard.subject(importId));
  }

  private static Subject leftOverSubject(UUID importId, int number) {
    return new Subject("left-over", importId + "/" + number, String.valueOf(number));
  }

  private ImportedStandard known(UUID importId, int position) {
    return imports.standard(importId, position).orElseThrow(() -> new NotFound("import.unknown"));
  }

  private ImportedStandard standard(UUID importId, int position, int lockVersion) {
    return imports.standardAt(importId, position, lockVersion);
  }
}
