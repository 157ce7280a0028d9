package id.baku.web.findings;

import id.baku.findings.FindingFixes;
import id.baku.findings.FindingReader;
import id.baku.findings.FindingState;
import id.baku.findings.FindingView;
import id.baku.lint.Fix;
import id.baku.platform.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One finding: why, where, and what a person makes of it. */
@Named
@ViewScoped
public class FindingPage extends DecidingPage {

  private static final long serialVersionUID = 1L;

  @Inject FindingReader reader;
  @Inject FindingFixes fixes;

  private String id;
  private UUID findingId;
  private String words;
  private int versionNumber;
  private int standardLock;
  private boolean typed;
  private transient FindingView view;

  /** @throws id.baku.platform.NotFound for another agency's finding as for none */
  public void load() {
    findingId = Ids.parse(id == null ? "" : id);
    show();
    Fix fix = view.finding().fix();
    words = fix == null || fix.replacement() == null ? view.finding().quote() : fix.replacement();
  }

  @Override
  List<FindingView> look() {
    view = reader.finding(findingId);
    versionNumber = view.versionNumber() == null ? 0 : view.versionNumber();
    standardLock = view.standardLock() == null ? 0 : view.standardLock();
    return List.of(view);
  }

  @Override
  String next() {
    return FindingPaths.finding(findingId);
  }

  /** Puts the typed words into the draft; the next page tells that the finding is gone. */
  public void replace() {
    typed = true;
    act(() -> fixes.replace(findingId, words, versionNumber, standardLock));
  }

  /** As it is now; acts go by the state that was shown. */
  public FindingView getView() {
    if (view == null && findingId != null) {
      view = reader.finding(findingId);
    }
    return view;
  }

  public boolean isMayReplace() {
    return isMayEdit() && getView() != null && view.state() == FindingState.OPEN && view.versionNumber() != null
        && view.finding().place().component() != null && !view.finding().quote().isEmpty()
        && (view.finding().fix() == null || view.finding().fix().kind() != Fix.Kind.ADD);
  }

  /** Somebody else mended it first: what is there now and what was typed are shown side by side. */
  public boolean isLate() {
    return typed && !isMayReplace();
  }

  public int getMaxWords() {
    return FindingFixes.MAX_WORDS;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
