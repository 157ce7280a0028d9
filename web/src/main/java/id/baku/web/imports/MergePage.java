package id.baku.web.imports;

import id.baku.imports.ImportReader;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportedStandard;
import id.baku.imports.MergedParts;
import id.baku.imports.Decision;
import id.baku.platform.Ids;
import id.baku.platform.ProblemException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Making one standard of two: first which, then what it would say, then doing it. */
@Named
@ViewScoped
public class MergePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportReader reader;
  @Inject ImportReview review;
  @Inject Told told;

  private String id;
  private String number;
  private String with;
  private UUID importId;
  private ImportedStandard.Row standard;
  private ImportedStandard.Row other;
  private List<ImportedStandard.Row> others = List.of();
  private transient MergedParts preview;

  /** @throws id.baku.platform.NotFound for another agency's import as for none */
  public void load() {
    importId = Ids.parse(id == null ? "" : id);
    List<ImportedStandard.Row> rows = reader.standards(importId);
    standard = ImportPaths.row(rows, number);
    others = rows.stream().filter(row -> row.decision() == Decision.OPEN && row.position() != standard.position()).toList();
    if (with != null) {
      other = ImportPaths.row(rows, with);
      try {
        preview = review.previewMerge(importId, standard.position(), other.position());
      } catch (ProblemException refused) {
        other = null;
        told.refused(refused);
      }
    }
  }

  public void merge() {
    try {
      review.merge(importId, standard.position(), standard.lockVersion(), other.position(), other.lockVersion());
      told.goTo(ImportPaths.standard(importId, standard.position()));
    } catch (ProblemException refused) {
      load();
      told.refused(refused);
    }
  }

  /** What it would say; null as long as nothing is chosen. */
  public MergedParts getPreview() {
    return preview;
  }

  public ImportedStandard.Row getStandard() {
    return standard;
  }

  public ImportedStandard.Row getOther() {
    return other;
  }

  public List<ImportedStandard.Row> getOthers() {
    return others;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }
}
