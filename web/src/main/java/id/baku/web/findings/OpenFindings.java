package id.baku.web.findings;

import id.baku.findings.FindingReader;
import id.baku.findings.FindingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The agency's tasks, for the pages around. */
@Named
@RequestScoped
public class OpenFindings {

  @Inject FindingReader reader;

  private Long count;
  private List<FindingView> ofStandard;

  public long getCount() {
    if (count == null) {
      count = reader.open();
    }
    return count;
  }

  /** The tasks in one standard; asked for one standard a page. */
  public List<FindingView> of(UUID standardId) {
    if (ofStandard == null && standardId != null) {
      ofStandard = reader.openOf(standardId);
    }
    return ofStandard == null ? List.of() : ofStandard;
  }
}
