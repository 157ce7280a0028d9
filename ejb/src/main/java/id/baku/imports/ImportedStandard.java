package id.baku.imports;

import id.baku.decrees.ParsedStandard;
import id.baku.decrees.SignatoryRedaction;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import id.baku.security.Trail.Subject;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DraftWritten;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One standard of an import: what was read of it and what people made of it. Never changed, only replaced.
 *
 * @param position from 1, in the order of the document
 * @param group heading above it in the document, may be null
 * @param type the service as the document names it, may be null
 * @param label its number in the document, such as "8.1"
 * @param reading what may still be corrected
 * @param source the piece of the document it was read from, which begins at character {@code sourceStart}
 * @param standardId the standard it became, null until accepted
 * @param inForceFrom first day in force, null as long as it is a draft
 * @param canUndo whether there is an earlier reading to go back to
 * @param splitFrom position of the standard it was cut out of, null when it was read like this
 * @param mergedInto position of the standard it has become part of, null when it has not
 */
public record ImportedStandard(int position, String group, String type, String label, Reading reading, String source,
    int sourceStart, Decision decision, UUID standardId, Integer versionNumber, LocalDate inForceFrom, int lockVersion,
    boolean canUndo, Integer splitFrom, Integer mergedInto) {

  private static final int MAX_NAME = 300;

  /**
   * What people may correct, and what undoing brings back.
   *
   * @param knownService the slug is that of a service the agency has already, whose description stays as it is
   * @param lifeEvents codes of the document {@code life-events}; none when null is given
   */
  public record Reading(String slug, String name, Audience audience, String servicePoint, List<String> lifeEvents,
      boolean knownService, StandardContent content, List<ImportedCell> cells) {

    public Reading {
      lifeEvents = lifeEvents == null ? List.of() : List.copyOf(lifeEvents);
    }

    public Optional<ImportedCell> cell(ComponentKind kind) {
      return cells.stream().filter(cell -> cell.kind() == kind).findFirst();
    }

    /** The least sure of its components; 1 without any. */
    public double confidence() {
      return cells.stream().mapToDouble(ImportedCell::confidence).min().orElse(1);
    }

    /** All components: those somebody should look at, then the others, each in the order of the law. */
    public List<ComponentKind> leastSureFirst() {
      return Arrays.stream(ComponentKind.values())
          .sorted(Comparator.comparing(kind -> cell(kind).filter(ImportedCell::doubtful).isEmpty())).toList();
    }

    Reading with(CorrectedCell corrected) {
      List<ImportedCell> kept = new ArrayList<>(cells);
      kept.removeIf(cell -> cell.kind() == corrected.kind());
      corrected.cell().ifPresent(kept::add);
      kept.sort(Comparator.comparing(ImportedCell::kind));
      return new Reading(slug, name, audience, servicePoint, lifeEvents, knownService,
          content.with(corrected.kind(), corrected.content().component(corrected.kind())), List.copyOf(kept));
    }

    Reading forService(ServiceDescription service, boolean known) {
      return new Reading(service.slug(), service.name(), service.audience(), service.servicePoint(),
          service.lifeEvents(), known, content, cells);
    }

    Reading known(boolean known) {
      return new Reading(slug, name, audience, servicePoint, lifeEvents, known, content, cells);
    }

    /** For a service that is new. */
    Reading named(String newSlug, String newName) {
      return new Reading(newSlug, newName, audience, servicePoint, lifeEvents, false, content, cells);
    }

    /**
     * Without the name of who signed: what is accepted becomes public. The wording beside the source stays, for it stays
     * inside the agency.
     */
    Reading redacted(SignatoryRedaction redaction) {
      return new Reading(slug, knownService ? name : redaction.of(name), audience, servicePoint, lifeEvents,
          knownService, redaction.of(content, StandardContent.class), cells);
    }
  }

  /** As the trail calls it. */
  Subject subject(UUID importId) {
    return new Subject("imported-standard", importId + "/" + position, reading.name());
  }

  /** The wording of one component is another now. @throws Refused import.decided */
  ImportedStandard corrected(CorrectedCell cell) {
    return open().with(reading.with(cell));
  }

  /**
   * The standard is for this service.
   *
   * @throws InvalidInput service.slug, service.name
   * @throws Refused import.decided
   */
  ImportedStandard forService(ServiceDescription service, boolean known) {
    if (!Slug.isValid(service.slug())) {
      throw new InvalidInput("service.slug", Map.of("slug", String.valueOf(service.slug())), "slug");
    }
    String name = checkedName(service.name());
    return open().with(reading.forService(new ServiceDescription(service.slug(), name, service.group(), service.order(),
        service.audience(), service.servicePoint(), service.lifeEvents()), known));
  }

  /** The name as it can be kept: no database takes the character 0. @throws InvalidInput service.name */
  static String checkedName(String typed) {
    String name = typed == null ? "" : typed.replace("\0", "").strip();
    if (name.isEmpty() || name.length() > MAX_NAME) {
      throw new InvalidInput("service.name", Map.of("max", MAX_NAME), "name");
    }
    return name;
  }

  /** @throws Refused import.decided, import.merge-itself */
  MergedParts merged(ImportedStandard other, Function<ParsedStandard, StandardContent> shape) {
    if (other.open().position == position) {
      throw new Refused("import.merge-itself");
    }
    return MergedParts.of(open().reading, other.reading, shape);
  }

  /** What is read of it is another now. @throws Refused import.decided */
  ImportedStandard withRest(Reading rest) {
    return open().with(rest);
  }

  /** A standard cut out of this one. */
  ImportedStandard piece(int at, String itsLabel, Reading itsReading) {
    return new ImportedStandard(at, group, itsReading.name(), itsLabel, itsReading, source, sourceStart, Decision.OPEN,
        null, null, null, 0, false, splitFrom == null ? position : splitFrom, null);
  }

  /** It has become part of another one. @throws Refused import.decided */
  ImportedStandard mergedInto(int other) {
    ImportedStandard merged = open();
    return new ImportedStandard(position, group, type, label, merged.reading, source, sourceStart, Decision.MERGED,
        null, null, null, lockVersion, canUndo, splitFrom, other);
  }

  /** It stands alone again. */
  ImportedStandard parted() {
    return decided(Decision.OPEN, null, null);
  }

  /** Nobody has done anything with it. */
  boolean isUntouched() {
    return decision == Decision.OPEN && !canUndo;
  }

  /** As it may become public. */
  ImportedStandard redacted(SignatoryRedaction redaction) {
    return with(reading.redacted(redaction));
  }

  /** @throws Refused import.decided */
  ImportedStandard undone(Reading before) {
    return open().with(before);
  }

  /** @throws Refused import.decided when it has become a draft already */
  ImportedStandard leftOut() {
    return open().decided(Decision.LEFT_OUT, null, null);
  }

  /** Takes back that it was left out; what has become a draft stays one. @throws Refused import.decided */
  ImportedStandard reopened() {
    if (decision != Decision.LEFT_OUT) {
      throw new Refused("import.decided");
    }
    return decided(Decision.OPEN, null, null);
  }

  /** @throws Refused import.decided */
  ImportedStandard accepted(DraftWritten draft) {
    return open().decided(Decision.ACCEPTED, draft, null);
  }

  /** The draft it became and still is, as far as the import knows. @throws Refused import.not-accepted, import.recorded */
  DraftWritten draft() {
    if (decision != Decision.ACCEPTED) {
      throw new Refused("import.not-accepted");
    }
    if (inForceFrom != null) {
      throw new Refused("import.recorded");
    }
    return new DraftWritten(standardId, versionNumber);
  }

  /** Its draft was discarded. @param known whether the service is still there @throws Refused as for {@link #draft} */
  ImportedStandard takenBack(boolean known) {
    draft();
    return with(reading.known(known)).decided(Decision.OPEN, null, null);
  }

  /**
   * Its draft says something newer now, which another import brought. It is left out and not open: an older reading must not
   * come back with the next "accept all"; who wants it opens it again.
   *
   * @throws Refused as for {@link #draft}
   */
  ImportedStandard replaced() {
    draft();
    return with(reading.known(true)).decided(Decision.LEFT_OUT, null, null);
  }

  /** @throws Refused import.recorded when it was recorded before */
  ImportedStandard inForce(LocalDate from) {
    if (inForceFrom != null) {
      throw new Refused("import.recorded");
    }
    return decided(Decision.ACCEPTED, new DraftWritten(standardId, versionNumber), from);
  }

  private ImportedStandard open() {
    if (decision != Decision.OPEN) {
      throw new Refused("import.decided");
    }
    return this;
  }

  private ImportedStandard with(Reading other) {
    return new ImportedStandard(position, group, type, label, other, source, sourceStart, decision, standardId,
        versionNumber, inForceFrom, lockVersion, canUndo, splitFrom, mergedInto);
  }

  private ImportedStandard decided(Decision now, DraftWritten draft, LocalDate from) {
    return new ImportedStandard(position, group, type, label, reading, source, sourceStart, now,
        draft == null ? null : draft.standardId(), draft == null ? null : draft.version(), from, lockVersion, canUndo,
        splitFrom, null);
  }

  /** One line of the list of standards. */
  public record Row(int position, String label, String name, String slug, boolean knownService, Decision decision,
      boolean doubtful, long doubtfulComponents, long components, LocalDate inForceFrom, UUID standardId,
      Long versionNumber, Integer mergedInto, int lockVersion) implements Serializable {}
}
