package id.baku.web.onboarding;

import id.baku.onboarding.AgencyBatch;
import id.baku.onboarding.AgencyBatch.Made;
import id.baku.onboarding.AgencyColumn;
import id.baku.onboarding.AgencyRow;
import id.baku.onboarding.AgencyTables;
import id.baku.onboarding.CheckedRow;
import id.baku.platform.InvalidInput;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import id.baku.web.imports.Uploaded;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many agencies from a spreadsheet: what each row would do is shown first, and nothing is made before that. */
@Named
@ViewScoped
public class AgencyTablePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject AgencyTables tables;
  @Inject AgencyBatch batch;
  @Inject Actor actor;
  @Inject Told told;

  private transient Part file;
  private ArrayList<AgencyRow> rows;
  private boolean meant;
  private transient List<CheckedRow> checked;
  private transient List<Founded> made;

  /**
   * An agency that was made.
   *
   * @param invitation of its first administrator, to hand over; null where it goes by mail
   */
  public record Founded(String name, String email, HandedLink invitation) {

    static Founded of(Made made) {
      return new Founded(made.name(), made.email(), HandedLink.of(made.invitation()));
    }
  }

  /** Who may only look does not get as far as a form that would be refused. */
  public void demand() {
    actor.demand(Permission.COORDINATE_GOVERNMENT);
  }

  public void upload() throws IOException {
    rows = null;
    checked = null;
    meant = false;
    try {
      rows = new ArrayList<>(tables.read(Uploaded.of(file).content()));
    } catch (InvalidInput refused) {
      told.refused("unggah:berkas", told.words(refused));
    }
  }

  /** Makes all of them. Names that look alike are to be confirmed. */
  public void create() {
    if (rows == null) {
      return; // sent twice: it was made the first time
    }
    if (isDoubtful() && !meant) {
      told.refused("buat:sengaja", told.texts().get("onboarding.table.confirm-first"));
      return;
    }
    try {
      made = batch.found(rows).stream().map(Founded::of).toList();
      rows = null;
    } catch (ProblemException refused) {
      told.refused(null, words(refused));
    }
    checked = null;
  }

  /** Why one row was refused, in the words of its reason. */
  private String words(ProblemException refused) {
    Map<String, Object> params = new HashMap<>(refused.params());
    params.computeIfPresent("reason", (name, code) -> told.texts().problem(new InvalidInput(String.valueOf(code))));
    return told.texts().get("problem." + refused.code(), params);
  }

  /** Null before a file was read. */
  public List<CheckedRow> getChecked() {
    if (checked == null && rows != null) {
      checked = batch.check(rows);
    }
    return checked;
  }

  public boolean isGood() {
    return getChecked() != null && getChecked().stream().allMatch(CheckedRow::isGood);
  }

  public boolean isDoubtful() {
    return getChecked() != null && getChecked().stream().anyMatch(row -> !row.doubts().isEmpty());
  }

  public long getBad() {
    return getChecked().stream().filter(row -> !row.isGood()).count();
  }

  /** One of the texts of a row, shortened to what a table can show. */
  public String shown(CheckedRow row, String column) {
    String text = row.row().text(AgencyColumn.valueOf(column));
    int most = 120;
    return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /** A problem with the head of its column. */
  public String words(InvalidInput problem) {
    String column = problem.fields().isEmpty() ? "" : AgencyColumn.headOf(problem.fields().getFirst()) + ": ";
    return column + told.words(problem);
  }

  /** What was made just now; null when nothing was. */
  public List<Founded> getMade() {
    return made;
  }

  public List<String> getHeads() {
    return AgencyColumn.heads();
  }

  public int getMaxRows() {
    return AgencyTables.MAX_ROWS;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isMeant() {
    return meant;
  }

  public void setMeant(boolean meant) {
    this.meant = meant;
  }
}
