package id.baku.web.imports;

import id.baku.imports.Decision;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportedStandard;
import id.baku.imports.LeftOver;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.standards.ComponentKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Text that was left over: the list, and one of them with the component it is put into. */
@Named
@ViewScoped
public class LeftOverPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportReader reader;
  @Inject ImportReview review;
  @Inject Actor actor;
  @Inject Told told;

  private String id;
  private String left;
  private String number;
  private UUID importId;
  private List<LeftOver.Row> texts = List.of();
  private List<ImportedStandard.Row> standards = List.of();
  private LeftOver.Row chosen;
  private int position;
  private ComponentKind component = ComponentKind.REQUIREMENTS;
  private boolean above;

  /** @throws NotFound for another agency's import as for none */
  public void load() {
    importId = Ids.parse(id == null ? "" : id);
    position = ImportPaths.position(number);
    look();
  }

  private void look() {
    texts = reader.leftOver(importId);
    standards = reader.standards(importId);
    chosen = left == null ? null : texts.stream().filter(text -> text.number() == ImportPaths.position(left)).findFirst()
        .orElseThrow(() -> new NotFound("import.left-over-unknown"));
  }

  public void move() {
    act(() -> {
      ImportedStandard.Row standard = ImportPaths.row(standards, String.valueOf(position));
      review.moveLeftOver(importId, chosen.number(), position, component, above, standard.lockVersion());
    }, ImportPaths.component(importId, position, component));
  }

  public void dismiss() {
    act(() -> review.dismissLeftOver(importId, chosen.number()), list());
  }

  public void restore() {
    act(() -> review.restoreLeftOver(importId, chosen.number()), list());
  }

  private String list() {
    return ImportPaths.leftOver(importId);
  }

  private void act(Runnable act, String next) {
    try {
      act.run();
      told.goTo(next);
    } catch (ProblemException refused) {
      look();
      told.refused(refused);
    }
  }

  /** Those that may still be changed. */
  public List<ImportedStandard.Row> getStandards() {
    return standards.stream().filter(row -> row.decision() == Decision.OPEN).toList();
  }

  /** The standard a text was put into. */
  public ImportedStandard.Row standardAt(Integer at) {
    return standards.stream().filter(row -> at != null && row.position() == at).findFirst().orElse(null);
  }

  public ComponentKind[] getComponents() {
    return ComponentKind.values();
  }

  public boolean isMayEdit() {
    return actor.may(Permission.EDIT_STANDARD);
  }

  public List<LeftOver.Row> getTexts() {
    return texts;
  }

  public LeftOver.Row getChosen() {
    return chosen;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public ComponentKind getComponent() {
    return component;
  }

  public void setComponent(ComponentKind component) {
    this.component = component;
  }

  public boolean isAbove() {
    return above;
  }

  public void setAbove(boolean above) {
    this.above = above;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getLeft() {
    return left;
  }

  public void setLeft(String left) {
    this.left = left;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
