package id.baku.web.findings;

import id.baku.lint.Finding;
import id.baku.lint.FindingTexts;
import id.baku.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What findings say, in the reader's language. */
@Named("findingWords")
@RequestScoped
public class FindingWords {

  @Inject Language language;

  /** What the rule looks for. */
  public String name(String key) {
    return texts().name(key);
  }

  /** What is wrong, and how sure the data behind it is. */
  public String message(Finding finding) {
    return texts().message(finding);
  }

  private FindingTexts texts() {
    return FindingTexts.of(language.getLocale());
  }
}
