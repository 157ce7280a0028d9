package id.baku.onboarding;

import id.baku.platform.InvalidInput;
import java.util.List;

/**
 * What would become of a row.
 *
 * @param slug of the agency's address
 * @param problems why nothing can be made of it, each with its field
 * @param doubts what it may be mistaken for: no reason to refuse it
 */
public record CheckedRow(AgencyRow row, String slug, List<InvalidInput> problems, List<InvalidInput> doubts) {

  public boolean isGood() {
    return problems.isEmpty();
  }
}
