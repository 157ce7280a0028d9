package id.baku.web.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.UnitEditor;
import id.baku.agencies.UnitTree;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import id.baku.web.imports.Told;
import id.baku.web.platform.AskedOnce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One unit: its name and place, or what becomes of it. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject UnitEditor editor;
  @Inject EditorForm form;
  @Inject Told told;

  private final AskedOnce asked = new AskedOnce();
  private String code;
  private String seenName;
  private String seenParent;
  private LocalDate seenEnd;
  private String name;
  private String parent;
  private String parts;
  private transient List<Change> beside = List.of();
  private transient List<AgencyUnit> others;

  /** @throws id.baku.platform.NotFound when the agency has no such unit */
  public void load() {
    see(editor.unit(code));
    name = seenName;
    parent = seenParent;
  }

  private void see(AgencyUnit unit) {
    seenName = unit.name();
    seenParent = unit.parent();
    seenEnd = unit.endedOn();
  }

  public void save() {
    form.save("unit", List.of(), () -> editor.change(seen(), name, parent), UnitsPage.DONE);
    compare(new AgencyUnit(code, name, parent == null || parent.isBlank() ? null : parent, null, null));
  }

  private AgencyUnit seen() {
    return new AgencyUnit(code, seenName, seenParent, seenEnd, null);
  }

  /** When somebody else was first, theirs and ours stand side by side, and what is sent once more is meant. */
  private void compare(AgencyUnit ours) {
    AgencyUnit theirs = editor.unit(code);
    if (!theirs.stands()) {
      see(theirs); // nothing can be saved of it any more
    } else if (form.isStale()) {
      beside = TrailEntry.differences(theirs, ours);
      see(theirs);
    }
  }

  public void split() {
    AgencyUnit shown = seen();
    List<String> names = parts == null ? List.of() : parts.lines().filter(line -> !line.isBlank()).toList();
    if (form.isPossible("pecah", () -> tree().split(code, names, LocalDate.EPOCH)) && isMeant(parts, "pecah:names", "units.split.sure")) {
      form.save("pecah", List.of(), () -> editor.split(shown, names), UnitsPage.DONE);
    }
    compare(shown);
  }

  public void end() {
    AgencyUnit shown = seen();
    if (form.isPossible("akhiri", () -> tree().end(code, LocalDate.EPOCH)) && isMeant(code, null, "units.end.sure")) {
      form.save("akhiri", List.of(), () -> editor.end(shown), UnitsPage.DONE);
    }
    compare(shown);
  }

  private UnitTree tree() {
    return new UnitTree(editor.list());
  }

  /** Says what will happen where it is asked for the first time. @param words key of what is said */
  private boolean isMeant(String what, String field, String words) {
    boolean meant = asked.isMeant(what);
    if (!meant) {
      told.refused(field, told.texts().get(words, Map.of("name", seenName)));
    }
    return meant;
  }

  /** Where it can be moved to. */
  public List<AgencyUnit> getOthers() {
    if (others == null) {
      others = editor.list().stream().filter(unit -> unit.stands() && !unit.code().equals(code)).toList();
    }
    return others;
  }

  public boolean isStanding() {
    return seenEnd == null;
  }

  public String getSeenName() { return seenName; }
  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public String getCode() { return code; }
  public void setCode(String code) { this.code = code; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getParent() { return parent; }
  public void setParent(String parent) { this.parent = parent; }
  public String getParts() { return parts; }
  public void setParts(String parts) { this.parts = parts; }
}
