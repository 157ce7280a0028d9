package id.baku.web.imports;

import id.baku.imports.ImportReader;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedStandard;
import id.baku.platform.Ids;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.standards.ComponentKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cutting a standard in two: which components go, and what the new service is called. */
@Named
@ViewScoped
public class SplitPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportReader reader;
  @Inject ImportReview review;
  @Inject Told told;

  private String id;
  private String number;
  private UUID importId;
  private int position;
  private int lockVersion;
  private String label;
  private String whole;
  private List<ImportedCell> cells = List.of();
  private ComponentKind[] chosen = {};
  private String name;

  /** @throws id.baku.platform.NotFound for another agency's import as for none */
  public void load() {
    importId = Ids.parse(id == null ? "" : id);
    position = ImportPaths.position(number);
    look();
  }

  private void look() {
    ImportedStandard standard = reader.standard(importId, position);
    lockVersion = standard.lockVersion();
    label = standard.label();
    whole = standard.reading().name();
    cells = standard.reading().cells();
  }

  public void split() {
    Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
    kinds.addAll(Arrays.asList(chosen));
    try {
      told.goTo(ImportPaths.standard(importId, review.split(importId, position, kinds, name, lockVersion)));
    } catch (Stale changed) {
      look();
      told.refused(changed);
    } catch (ProblemException refused) {
      told.refused(refused);
    }
  }

  public List<ImportedCell> getCells() {
    return cells;
  }

  public String getLabel() {
    return label;
  }

  /** Name of the standard that is cut. */
  public String getWhole() {
    return whole;
  }

  public ComponentKind[] getChosen() {
    return chosen;
  }

  public void setChosen(ComponentKind[] chosen) {
    this.chosen = chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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
}
