package id.baku.web.findings;

import id.baku.findings.FindingFixes;
import id.baku.findings.FindingReader;
import id.baku.findings.FixPreview;
import id.baku.lint.Finding;
import id.baku.platform.ProblemException;
import id.baku.web.imports.RowResult;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The same safe fix in many standards: what would change, and doing it, each standard wholly or not at all. */
@Named
@ViewScoped
public class FixAllPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject FindingFixes fixes;
  @Inject FindingReader reader;
  @Inject Told told;

  private String id;
  private List<FixRow> rows = List.of();
  private List<FixPreview> byHand = List.of();
  private final List<RowResult> results = new ArrayList<>();
  private transient Finding sample;

  /** @throws id.baku.platform.NotFound for another agency's error as for none */
  public void load() {
    List<FixPreview> previews = fixes.preview(id == null ? "" : id.replace("\0", ""));
    rows = previews.stream().filter(preview -> !preview.changes().isEmpty()).map(FixRow::new).toList();
    byHand = previews.stream().filter(preview -> preview.changes().isEmpty()).toList();
  }

  /** One refused row does not stop the others; what is left is shown anew. */
  public void apply() {
    results.clear();
    for (FixRow row : rows) {
      if (row.isChosen()) {
        try {
          fixes.apply(row.getPreview());
          results.add(new RowResult("", row.getPreview().service(), "findings.fix.done", null));
        } catch (ProblemException refused) {
          results.add(new RowResult("", row.getPreview().service(), null, told.words(refused)));
        }
      }
    }
    load();
  }

  public Finding getSample() {
    if (sample == null && id != null) {
      sample = reader.group(id, null).getFirst().finding();
    }
    return sample;
  }

  public List<FixRow> getRows() {
    return rows;
  }

  /** Standards in which the words do not stand as plainly as a program needs. */
  public List<FixPreview> getByHand() {
    return byHand;
  }

  public List<RowResult> getResults() {
    return results;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
