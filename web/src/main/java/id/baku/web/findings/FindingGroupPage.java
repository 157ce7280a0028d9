package id.baku.web.findings;

import id.baku.findings.FindingReader;
import id.baku.findings.FindingState;
import id.baku.findings.FindingView;
import id.baku.lint.Finding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One error, wherever it stands. What is gone is left out as long as something is there. */
@Named
@ViewScoped
public class FindingGroupPage extends DecidingPage {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;

  @Inject FindingReader reader;

  private String id;
  private String after;
  private transient List<FindingView> members;

  /** @throws id.baku.platform.NotFound for another agency's error as for none */
  public void load() {
    members = show();
  }

  @Override
  List<FindingView> look() {
    members = reader.group(id == null ? "" : id.replace("\0", ""), null);
    List<FindingView> present = members.stream().filter(view -> view.state() != FindingState.GONE).toList();
    members = present.isEmpty() ? members : present;
    return members;
  }

  @Override
  String next() {
    return FindingPaths.group(id);
  }

  private List<FindingView> members() {
    if (members == null && id != null) {
      look();
    }
    return members == null ? List.of() : members;
  }

  /** As many as a page takes, from the one after the last that was shown. */
  public List<FindingView> getRows() {
    List<FindingView> all = members();
    int first = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().toString().equals(after)) {
        first = i + 1;
      }
    }
    return all.subList(first, Math.min(all.size(), first + ROWS));
  }

  /** Where the rows go on, null at the end. */
  public UUID getNext() {
    List<FindingView> rows = getRows();
    return rows.isEmpty() || rows.getLast().equals(members().getLast()) ? null : rows.getLast().id();
  }

  /** What to say of all of them. */
  public Finding getSample() {
    return members().isEmpty() ? null : members().getFirst().finding();
  }

  public long getStandards() {
    return members().stream().map(FindingView::standardId).distinct().count();
  }

  public boolean isMayFix() {
    return isMayEdit() && members().stream().anyMatch(view -> view.state() == FindingState.OPEN
        && view.standardId() != null && view.finding().fix() != null && view.finding().fix().safe());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
