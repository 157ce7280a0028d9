package id.baku.lint;

import java.util.List;

/**
 * Words by which a service, a unit or a subject is known. Document {@code service-vocabulary}.
 *
 * @param kinds kinds of service with phrases that belong to them alone
 * @param unitHeads words the name of a unit begins with ("Dinas")
 * @param subjectLeads words behind which a subject is named ("terkait")
 * @param headingWords fixed words of headings and labels, lower case
 */
public record Vocabulary(List<Kind> kinds, List<String> unitHeads, List<String> subjectLeads,
    List<String> headingWords) {

  /**
   * @param names words in the name of a service of this kind
   * @param phrases what is said of this kind of service only
   */
  public record Kind(String code, List<String> names, List<String> phrases) {}
}
