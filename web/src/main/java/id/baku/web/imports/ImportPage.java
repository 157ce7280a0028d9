package id.baku.web.imports;

import id.baku.imports.Decision;
import id.baku.imports.ImportAcceptance;
import id.baku.imports.ImportDesk;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportView;
import id.baku.imports.ImportedStandard;
import id.baku.imports.LeftOver;
import id.baku.imports.Remarks;
import id.baku.platform.Ids;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.standards.DecreeView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One import: how far it is, what was read, and accepting all of it as drafts. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportReader reader;
  @Inject ImportDesk desk;
  @Inject ImportReview review;
  @Inject ImportAcceptance acceptance;
  @Inject Actor actor;
  @Inject ActResults results;
  @Inject Told told;

  private String id;
  private boolean known;
  private ImportView view;
  private List<ImportedStandard.Row> standards = List.of();
  private transient DecreeView header;
  private Map<Integer, Integer> differences = Map.of();
  private transient List<LeftOver.Row> leftOver;
  private transient Remarks remarks;

  /** @throws id.baku.platform.NotFound for another agency's import as for none */
  public void load() {
    view = reader.view(Ids.parse(id == null ? "" : id));
    if (view.state().isRead()) {
      standards = reader.standards(view.id());
      if (standards.stream().anyMatch(row -> row.knownService() && row.decision() == Decision.OPEN)) {
        differences = reader.differences(view.id());
      }
    }
  }

  public void cancel() {
    act(() -> desk.cancel(view.id()));
  }

  public void tryAgain() {
    act(() -> desk.tryAgain(view.id()));
  }

  /**
   * Every standard nobody has decided about becomes a draft, unless the agency says the same already; one that is refused
   * does not stop the others.
   */
  public void acceptAll() {
    List<RowResult> rows = new ArrayList<>();
    for (ImportedStandard.Row row : standards) {
      if (row.decision() == Decision.OPEN) {
        rows.add(isUnchanged(row) ? RowResult.done(row, "imports.done.unchanged") : accept(row));
      }
    }
    results.keep(view.id(), rows);
    told.goTo(ImportPaths.overview(view.id()));
  }

  private RowResult accept(ImportedStandard.Row row) {
    try {
      acceptance.acceptAsDraft(view.id(), row.position(), row.lockVersion());
      return RowResult.done(row, "imports.done.draft");
    } catch (ProblemException refused) {
      return RowResult.refused(row, told.words(refused));
    }
  }

  /** Standards that say what the agency says already are left out. */
  public void leaveOutUnchanged() {
    act(() -> review.leaveOutUnchanged(view.id()));
  }

  /** In how many components it differs from what the agency says; null for a new service. */
  public Integer difference(ImportedStandard.Row row) {
    return differences.get(row.position());
  }

  private boolean isUnchanged(ImportedStandard.Row row) {
    return Integer.valueOf(0).equals(difference(row));
  }

  public long getUnchanged() {
    return differences.values().stream().filter(n -> n == 0).count();
  }

  private void act(Runnable act) {
    try {
      act.run();
    } catch (ProblemException refused) {
      told.refused(refused);
      load();
      return;
    }
    told.goTo(ImportPaths.overview(view.id()));
  }

  public DecreeView getHeader() {
    if (header == null && isRead()) {
      header = reader.header(view.id());
    }
    return header;
  }

  public List<LeftOver.Row> getLeftOver() {
    if (leftOver == null && isRead()) {
      leftOver = reader.leftOver(view.id());
    }
    return leftOver;
  }

  public Remarks getRemarks() {
    if (remarks == null && isRead()) {
      remarks = reader.remarks(view.id());
    }
    return remarks;
  }

  private boolean isRead() {
    return view != null && view.state().isRead();
  }

  /** How many nobody has placed. */
  public long getUnplaced() {
    return getLeftOver() == null ? 0 : getLeftOver().stream().filter(text -> text.use() == null).count();
  }

  public boolean isMayEdit() {
    return actor.may(Permission.EDIT_STANDARD);
  }

  public boolean isMayRecord() {
    return actor.may(Permission.PUBLISH_STANDARD);
  }

  public ImportView getView() {
    return view;
  }

  public List<ImportedStandard.Row> getStandards() {
    return standards;
  }

  public UUID getImportId() {
    return view == null ? null : view.id();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isKnown() {
    return known;
  }

  public void setKnown(boolean known) {
    this.known = known;
  }
}
