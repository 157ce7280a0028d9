package id.baku.lint;

import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.*;
import java.util.Optional;

/**
 * Applies the fixes that are safe: the very words replaced once, at their place, in the raw text and in the structure.
 */
public final class SafeFixes {

  private SafeFixes() {}

  /**
   * The content with the finding mended; empty when the fix is not safe, the words no longer stand there, or raw text
   * and structure do not agree about where they are, so that a person has to look.
   */
  public static Optional<StandardContent> apply(Finding finding, StandardContent content) {
    Place place = finding.place();
    boolean safe = finding.fix() != null && finding.fix().safe() && place.component() != null && place.at() >= 0;
    Component component = safe ? content.component(place.component()) : null;
    if (component == null || component.raw() == null || !component.raw().startsWith(finding.quote(), place.at())) {
      return Optional.empty();
    }
    return new Mending(finding.quote(), finding.fix().replacement(), component.raw(), place.at()).of(component)
        .map(mended -> with(content, place.component(), mended));
  }

  private static StandardContent with(StandardContent c, ComponentKind kind, Component mended) {
    return new StandardContent(
        kind == ComponentKind.REQUIREMENTS ? (ItemList) mended : c.requirements(),
        kind == ComponentKind.PROCEDURE ? (Procedure) mended : c.procedure(),
        kind == ComponentKind.COMPLETION_TIME ? (CompletionTime) mended : c.completionTime(),
        kind == ComponentKind.FEE ? (Fee) mended : c.fee(),
        kind == ComponentKind.PRODUCT ? (ItemList) mended : c.product(),
        kind == ComponentKind.COMPLAINT_HANDLING ? (ComplaintHandling) mended : c.complaintHandling(),
        kind == ComponentKind.LEGAL_BASIS ? (LegalBases) mended : c.legalBasis(),
        kind == ComponentKind.FACILITIES ? (ItemList) mended : c.facilities(),
        kind == ComponentKind.COMPETENCE ? (ItemList) mended : c.competence(),
        kind == ComponentKind.INTERNAL_SUPERVISION ? (ItemList) mended : c.internalSupervision(),
        kind == ComponentKind.STAFF_COUNT ? (StaffCount) mended : c.staffCount(),
        kind == ComponentKind.SERVICE_GUARANTEE ? (ItemList) mended : c.serviceGuarantee(),
        kind == ComponentKind.SAFETY_GUARANTEE ? (ItemList) mended : c.safetyGuarantee(),
        kind == ComponentKind.EVALUATION ? (Evaluation) mended : c.evaluation());
  }
}
