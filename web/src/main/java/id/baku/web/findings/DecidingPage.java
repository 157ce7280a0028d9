package id.baku.web.findings;

import id.baku.findings.FindingDecisions;
import id.baku.findings.FindingState;
import id.baku.findings.FindingView;
import id.baku.findings.SeenFinding;
import id.baku.platform.InvalidInput;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import id.baku.web.standards.AgencyDay;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A page on which people say that findings are no defects, or take that back. Every act says in which state the
 * findings were shown; after a refusal the page stays, with what was typed, and shows what is there now.
 */
abstract class DecidingPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Map<String, String> FIELDS = Map.of("reason", "bukan:alasan", "words", "ganti:kata");

  @Inject FindingDecisions decisions;
  @Inject Actor actor;
  @Inject AgencyDay day;
  @Inject Told told;

  private String reason;
  private List<SeenFinding> open = List.of();
  private List<SeenFinding> dismissed = List.of();

  /** Reads the findings as they are now. */
  abstract List<FindingView> look();

  /** Where to go when an act is done. */
  abstract String next();

  final List<FindingView> show() {
    List<FindingView> views = look();
    open = seen(views, FindingState.OPEN);
    dismissed = seen(views, FindingState.NOT_A_DEFECT);
    return views;
  }

  private static List<SeenFinding> seen(List<FindingView> views, FindingState state) {
    return views.stream().filter(view -> view.state() == state).map(FindingView::seen).toList();
  }

  public void dismiss() {
    act(() -> decisions.notADefect(open, reason));
  }

  public void takeBack() {
    act(() -> decisions.takeBack(dismissed));
  }

  final void act(Runnable act) {
    try {
      act.run();
      told.goTo(next());
    } catch (Stale changed) {
      show();
      told.refused(changed);
    } catch (InvalidInput wrong) {
      told.refused(wrong.fields().stream().findFirst().map(FIELDS::get).orElse(null), told.words(wrong));
    } catch (ProblemException refused) {
      told.refused(refused);
    }
  }

  public boolean isMayEdit() {
    return actor.may(Permission.EDIT_STANDARD);
  }

  public boolean isMayDismiss() {
    return isMayEdit() && !open.isEmpty();
  }

  public boolean isMayTakeBack() {
    return isMayEdit() && !dismissed.isEmpty();
  }

  public int getOpenOnes() {
    return open.size();
  }

  /** The day of a decision, where the agency is. */
  public LocalDate decidedOn(FindingView view) {
    return view.decidedAt() == null ? null : day.of(view.decidedAt());
  }

  public int getMaxReason() {
    return FindingDecisions.MAX_REASON;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
