package id.baku.imports;

import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DraftWritten;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
 */
public record ImportedStandard(int position, String group, String type, String label, Reading reading, String source,
    int sourceStart, Decision decision, UUID standardId, Integer versionNumber, LocalDate inForceFrom, int lockVersion,
    boolean canUndo) {

  private static final int MAX_NAME = 300;

  /**
   * What people may correct, and what undoing brings back.
   *
   * @param knownService the slug is that of a service the agency has already, whose description stays as it is
   */
  public record Reading(String slug, String name, Audience audience, String servicePoint, boolean knownService,
      StandardContent content, List<ImportedCell> cells) {

    public Optional<ImportedCell> cell(ComponentKind kind) {
      return cells.stream().filter(cell -> cell.kind() == kind).findFirst();
    }

    /** The least sure of its components; 1 without any. */
    public double confidence() {
      return cells.stream().mapToDouble(ImportedCell::confidence).min().orElse(1);
    }

    Reading with(CorrectedCell corrected) {
      List<ImportedCell> kept = new ArrayList<>(cells);
      kept.removeIf(cell -> cell.kind() == corrected.kind());
      corrected.cell().ifPresent(kept::add);
      kept.sort(Comparator.comparing(ImportedCell::kind));
      return new Reading(slug, name, audience, servicePoint, knownService,
          content.with(corrected.kind(), corrected.content().component(corrected.kind())), List.copyOf(kept));
    }

    Reading forService(ServiceDescription service, boolean known) {
      return new Reading(service.slug(), service.name(), service.audience(), service.servicePoint(), known, content,
          cells);
    }
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
    if (service.name() == null || service.name().isBlank() || service.name().length() > MAX_NAME) {
      throw new InvalidInput("service.name", Map.of("max", MAX_NAME), "name");
    }
    return open().with(reading.forService(service, known));
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
        versionNumber, inForceFrom, lockVersion, canUndo);
  }

  private ImportedStandard decided(Decision now, DraftWritten draft, LocalDate from) {
    return new ImportedStandard(position, group, type, label, reading, source, sourceStart, now,
        draft == null ? null : draft.standardId(), draft == null ? null : draft.version(), from, lockVersion, canUndo);
  }

  /** One line of the list of standards. */
  public record Row(int position, String label, String name, String slug, boolean knownService, Decision decision,
      boolean doubtful, long doubtfulComponents, long components, LocalDate inForceFrom, UUID standardId,
      Long versionNumber, int lockVersion) implements Serializable {}
}
