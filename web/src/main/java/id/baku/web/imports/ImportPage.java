package id.baku.web.imports;

import id.baku.imports.Decision;
import id.baku.imports.ImportAcceptance;
import id.baku.imports.ImportDesk;
import id.baku.imports.ImportReader;
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
import java.util.UUID;

/** One import: how far it is, what was read, and accepting all of it as drafts. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportReader reader;
  @Inject ImportDesk desk;
  @Inject ImportAcceptance acceptance;
  @Inject Actor actor;
  @Inject Told told;

  private String id;
  private boolean known;
  private ImportView view;
  private List<ImportedStandard.Row> standards = List.of();
  private transient DecreeView header;
  private transient List<LeftOver> leftOver;
  private transient Remarks remarks;
  private final List<RowResult> results = new ArrayList<>();

  /** @throws id.baku.platform.NotFound for another agency's import as for none */
  public void load() {
    view = reader.view(Ids.parse(id == null ? "" : id));
    if (view.state().isRead()) {
      standards = reader.standards(view.id());
    }
  }

  public void cancel() {
    act(() -> desk.cancel(view.id()));
  }

  public void tryAgain() {
    act(() -> desk.tryAgain(view.id()));
  }

  /** Every standard nobody has decided about becomes a draft; one that is refused does not stop the others. */
  public void acceptAll() {
    results.clear();
    for (ImportedStandard.Row row : standards) {
      if (row.decision() == Decision.OPEN) {
        try {
          acceptance.acceptAsDraft(view.id(), row.position(), row.lockVersion());
          results.add(RowResult.done(row));
        } catch (ProblemException refused) {
          results.add(RowResult.refused(row, told.words(refused)));
        }
      }
    }
    load();
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

  public List<LeftOver> getLeftOver() {
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

  public List<RowResult> getResults() {
    return results;
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
