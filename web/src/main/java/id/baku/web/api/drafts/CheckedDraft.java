package id.baku.web.api.drafts;

import id.baku.lint.Finding;
import id.baku.lint.FindingTexts;
import id.baku.lint.Severity;
import id.baku.standards.ComponentKind;
import java.util.List;

/** What is wrong or doubtful in a draft, in reading order. */
public record CheckedDraft(String externalId, int version, List<CheckFinding> findings) {

  /**
   * One thing that was found.
   *
   * @param component null when it is about the heading
   * @param quote the very words, empty when something is missing
   * @param law the rule of law behind it
   * @param suggestion words that would mend it, null when none are known
   */
  public record CheckFinding(String rule, Severity severity, ComponentKind component, String quote, String message, String law, String suggestion) {

    static CheckFinding of(Finding finding, FindingTexts texts) {
      return new CheckFinding(finding.rule(), finding.severity(), finding.place().component(), finding.quote(), texts.message(finding),
          finding.law(), finding.fix() == null ? null : finding.fix().replacement());
    }
  }
}
