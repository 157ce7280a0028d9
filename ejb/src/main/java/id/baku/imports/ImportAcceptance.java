package id.baku.imports;

import id.baku.decrees.SignatoryRedaction;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.imports.store.ImportStore;
import id.baku.imports.store.ImportStore.Locked;
import id.baku.imports.store.ImportStore.Place;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Duties;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.RoleDay;
import id.baku.security.Trail;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.DraftWritten;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes standards of what was read: drafts, or versions in force when the decree is law already. One standard is one
 * transaction; what one refusal says about it does not stop the others.
 */
@Stateless
@TenantScoped
public class ImportAcceptance {

  @Inject ImportStore imports;
  @Inject Redactions redactions;
  @Inject StandardEditor editor;
  @Inject StandardReader standards;
  @Inject DecreeRecorder decrees;
  @Inject StandardPublisher publisher;
  @Inject Actor actor;
  @Inject Duties duties;
  @Inject RoleDay day;
  @Inject Trail trail;

  /** What the trail keeps of a draft that came of it: its words stand in the version itself. */
  public record Draft(String service, int version) {}

  /**
   * Accepts a standard as a draft of its service, which is made when it is new. A draft somebody is writing is never
   * overwritten; one that came out of another import and that nobody changed is replaced, and left out there.
   *
   * @throws Stale import.changed
   * @throws Refused import.decided, import.draft-exists, import.service-exists, standard.empty
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void acceptAsDraft(UUID importId, int position, int lockVersion) {
    locked(importId);
    ImportedStandard standard = imports.standardAt(importId, position, lockVersion);
    ImportedStandard accepted = drafted(importId, standard, redactions.of(importId));
    imports.save(importId, accepted);
    imports.settle(importId);
    trail.record("import.accepted", accepted.subject(importId), null, draft(accepted));
  }

  /**
   * Takes an acceptance back: the draft goes, and the service with it when it was made for this draft alone. The standard is
   * open again.
   *
   * @throws Stale import.changed
   * @throws Refused import.not-accepted, import.recorded, import.draft-touched
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void takeBack(UUID importId, int position, int lockVersion) {
    locked(importId);
    ImportedStandard standard = imports.standardAt(importId, position, lockVersion);
    Reading reading = standard.reading();
    if (!editor.discard(reading.slug(), standard.draft().version(), reading.content())) {
      throw new Refused("import.draft-touched", Map.of("name", reading.name()));
    }
    boolean known = reading.knownService() || !editor.forget(reading.slug());
    imports.save(importId, standard.takenBack(known));
    imports.settle(importId);
    trail.record("import.taken-back", standard.subject(importId), draft(standard), null);
  }

  /**
   * Records a standard as in force by the signed decree it was read from, in one act. The decree is recorded with the
   * first standard; the others of the same import follow it. What was accepted before must still be the open draft.
   *
   * @param decree as a person confirmed it; document and texts are taken from the import. Once a decree is recorded, what
   *     is recorded counts.
   * @throws InvalidInput decree.incomplete, decree.dates naming the fields
   * @throws Stale import.changed
   * @throws Refused import.recorded, import.left-out, import.not-accepted, import.draft-changed, import.other-decree,
   *     import.decree-differs, standard.overlaps, duties.own-draft, import.accept-first, import.slug-names-signatory and as for {@link #acceptAsDraft}
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void recordInForce(UUID importId, int position, int lockVersion, DecreeView decree) {
    check(decree);
    SignatoryRedaction redaction = redactions.of(importId);
    String recorded = locked(importId).decreeNumber();
    ImportedStandard standard = imports.standardAt(importId, position, lockVersion);
    if (!standard.decision().isKept()) {
      throw new Refused("import.left-out");
    }
    DecreeView law = recorded == null ? recorded(importId, decree, redaction) : same(recorded, decree);
    Set<Long> writersBefore = imports.writers(importId, position);
    ImportedStandard draft = standard.decision() == Decision.OPEN ? draftedByEditor(importId, standard, redaction) : standard;
    ImportedStandard inForce = draft.inForce(law.inForceOn());
    Reading reading = draft.reading();
    if (!editor.saysAlready(reading.slug(), reading.content())) {
      throw new Refused("import.draft-changed", Map.of("name", reading.name()));
    }
    demandApproval(importId, position, writersBefore);
    publisher.recordInForce(reading.slug(), law.number(), law.inForceOn());
    imports.save(importId, inForce);
    imports.settle(importId);
  }

  /** The paper is the very document that the import keeps. Whoever accepts and records in one act writes the draft; somebody else may accept it first. */
  private void demandApproval(UUID importId, int position, Set<Long> writersBefore) {
    try {
      duties.approval(imports.writers(importId, position), imports.receivedAt(importId), true);
    } catch (Refused ownDraft) {
      throw writersBefore.contains(actor.own()) ? ownDraft : new Refused("import.accept-first");
    }
  }

  private Locked locked(UUID importId) {
    return imports.lock(importId).orElseThrow(() -> new NotFound("import.unknown"));
  }

  private ImportedStandard draftedByEditor(UUID importId, ImportedStandard standard, SignatoryRedaction redaction) {
    if (!actor.may(Permission.EDIT_STANDARD)) {
      throw new Refused("import.not-accepted");
    }
    return drafted(importId, standard, redaction);
  }

  private ImportedStandard drafted(UUID importId, ImportedStandard read, SignatoryRedaction redaction) {
    ImportedStandard standard = read.redacted(redaction);
    Reading reading = standard.reading();
    if (!reading.knownService() && redaction.isNamedIn(reading.slug())) {
      throw new Refused("import.slug-names-signatory", Map.of("slug", reading.slug()), "slug");
    }
    if (reading.content().missing().size() == ComponentKind.values().length) {
      throw new Refused("standard.empty");
    }
    boolean exists = editor.has(reading.slug());
    if (exists && !reading.knownService()) {
      throw new Refused("import.service-exists", Map.of("slug", reading.slug()), "slug");
    }
    editor.openDraft(reading.slug()).ifPresent(draft -> replace(draft, importId, reading.name()));
    if (!exists) {
      editor.describe(new ServiceDescription(reading.slug(), reading.name(), redaction.of(standard.group()),
          standards.services().size() + 1, reading.audience(), reading.servicePoint(), reading.lifeEvents()));
    }
    return standard.accepted(editor.draft(reading.slug(), reading.content()));
  }

  private void replace(DraftWritten draft, UUID importId, String name) {
    Place place = imports.draftOf(draft, importId).orElseThrow(() -> draftExists(name));
    ImportedStandard older = imports.standard(place.importId(), place.position()).orElseThrow();
    if (!editor.saysAlready(older.reading().slug(), older.reading().content())) {
      throw draftExists(name);
    }
    imports.save(place.importId(), older.replaced());
  }

  private static Draft draft(ImportedStandard accepted) {
    return new Draft(accepted.reading().slug(), accepted.draft().version());
  }

  private static Refused draftExists(String name) {
    return new Refused("import.draft-exists", Map.of("name", name));
  }

  /**
   * The decree as it now is in the agency's book. It may have come out of another import: then it is that one, unless the
   * two were fixed on different days, which makes them two decrees.
   */
  private DecreeView recorded(UUID importId, DecreeView decree, SignatoryRedaction redaction) {
    if (!decrees.has(decree.number())) {
      DecreeDates.check(decree, day.today());
      decrees.record(redaction.of(withTexts(importId, decree), DecreeView.class));
    }
    DecreeView law = decrees.find(decree.number());
    if (!law.fixedOn().equals(decree.fixedOn())) {
      throw new Refused("import.decree-differs", Map.of("number", law.number(), "recorded", law.fixedOn(), "given",
          decree.fixedOn()), "fixedOn");
    }
    imports.setDecree(importId, law.number());
    return law;
  }

  /** A decree never changes: whatever else is given, its days are those that were recorded. */
  private DecreeView same(String recorded, DecreeView decree) {
    if (!recorded.equals(decree.number())) {
      throw new Refused("import.other-decree", Map.of("number", recorded), "number");
    }
    return decrees.find(recorded);
  }

  /** What a person does not type again: the texts of the decree, and the hash of the document, whose name is nobody's business. */
  private DecreeView withTexts(UUID importId, DecreeView decree) {
    DecreeView read = imports.header(importId).orElseThrow();
    return new DecreeView(null, decree.number(), decree.title(), decree.issuer(), decree.place(), decree.fixedOn(),
        decree.signedOn(), decree.inForceOn(), decree.publishedOn(), decree.signatoryPosition(),
        decree.signatoryRank(), decree.signingCapacity(), read.considerations(), read.legalBases(), read.dictums(),
        null, read.sourceSha256());
  }

  private static void check(DecreeView decree) {
    List<String> missing = new ArrayList<>();
    if (decree.number() == null || decree.number().isBlank()) {
      missing.add("number");
    }
    if (decree.title() == null || decree.title().isBlank()) {
      missing.add("title");
    }
    if (decree.fixedOn() == null) {
      missing.add("fixedOn");
    }
    if (decree.inForceOn() == null) {
      missing.add("inForceOn");
    }
    if (!missing.isEmpty()) {
      throw new InvalidInput("decree.incomplete", Map.of(), missing.toArray(String[]::new));
    }
  }
}
