package id.baku.web.imports;

import id.baku.imports.Decision;
import id.baku.imports.ImportAcceptance;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportView;
import id.baku.imports.ImportedStandard;
import id.baku.platform.Ids;
import id.baku.platform.ProblemException;
import id.baku.platform.SigningCapacity;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.standards.DecreeFiles;
import id.baku.standards.DecreeRecorder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Recording standards as in force by the decree they were read from, which is signed already. */
@Named
@ViewScoped
public class RecordInForcePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SIGNED_FIELD = "keputusan:naskah";

  @Inject ImportReader reader;
  @Inject ImportAcceptance acceptance;
  @Inject DecreeRecorder decrees;
  @Inject DecreeFiles files;
  @Inject ActResults results;
  @Inject Actor actor;
  @Inject Told told;

  private String id;
  private ImportView view;
  private List<ImportedStandard.Row> standards = List.of();
  private final DecreeForm decree = new DecreeForm();
  private transient Part signed;

  /** @throws id.baku.platform.NotFound for another agency's import as for none, and for one that is not read */
  public void load() {
    actor.demand(Permission.PUBLISH_STANDARD);
    view = reader.view(Ids.parse(id == null ? "" : id));
    decree.fill(reader.header(view.id()));
    look();
  }

  /** One by one, each wholly or not at all; then the signed file. What was typed stays when something was refused. */
  public void recordAll() throws IOException {
    List<RowResult> rows = standards.stream().map(this::record).toList();
    results.keep(view.id(), rows);
    look();
    if (kept(Uploaded.of(signed)) && rows.stream().allMatch(row -> row.refusal() == null)) {
      told.goTo(ImportPaths.recordInForce(view.id()));
    }
  }

  private RowResult record(ImportedStandard.Row row) {
    try {
      acceptance.recordInForce(view.id(), row.position(), row.lockVersion(), decree.view());
      return RowResult.done(row, "imports.done.in-force");
    } catch (ProblemException refused) {
      return RowResult.refused(row, told.words(refused));
    }
  }

  /** @return false when there is a signed file that cannot be kept */
  private boolean kept(Uploaded sent) {
    if (sent.isEmpty() || view.decreeNumber() == null) {
      return true;
    }
    try {
      files.keepSigned(view.decreeNumber(), sent.name(), sent.mediaType(), sent.content());
      return true;
    } catch (ProblemException refused) {
      told.refused(SIGNED_FIELD, told.words(refused));
      return false;
    }
  }

  private void look() {
    view = reader.view(view.id());
    if (isRecorded()) {
      decree.fill(decrees.find(view.decreeNumber()));
    }
    standards = reader.standards(view.id()).stream()
        .filter(row -> row.inForceFrom() == null && row.decision().isKept())
        .filter(row -> row.decision() == Decision.ACCEPTED || actor.may(Permission.EDIT_STANDARD)).toList();
  }

  /** The decree is recorded, so nothing of it changes any more. */
  public boolean isRecorded() {
    return view != null && view.decreeNumber() != null;
  }

  /** Those this person can record: drafts, and undecided ones when he or she may write drafts. */
  public List<ImportedStandard.Row> getStandards() {
    return standards;
  }

  /** How many wait for somebody who may accept them. */
  public long getWaiting() {
    return view == null || actor.may(Permission.EDIT_STANDARD) ? 0 : view.open();
  }

  public SigningCapacity[] getCapacities() {
    return SigningCapacity.values();
  }

  public DecreeForm getDecree() {
    return decree;
  }

  public Part getSigned() {
    return signed;
  }

  public void setSigned(Part signed) {
    this.signed = signed;
  }

  public ImportView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
