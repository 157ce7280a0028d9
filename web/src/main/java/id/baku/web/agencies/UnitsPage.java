package id.baku.web.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.UnitEditor;
import id.baku.agencies.UnitTree;
import id.baku.web.imports.Told;
import id.baku.web.platform.AskedOnce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The units of the agency: a new one, or several made one. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

  static final String ADDRESS = "/kelola/instansi/unit";
  static final String DONE = ADDRESS + "?tersimpan=1";
  private static final long serialVersionUID = 1L;

  @Inject UnitEditor editor;
  @Inject EditorForm form;
  @Inject Told told;

  private final AskedOnce asked = new AskedOnce();
  private String name;
  private String parent;
  private String[] merged = {};
  private String mergedName;
  private transient List<AgencyUnit> units;

  public void add() {
    form.save("baru", List.of(), () -> editor.add(name, parent), DONE);
  }

  public void merge() {
    List<String> codes = List.of(merged);
    String names = String.join("; ", codes.stream().map(this::named).toList());
    if (!form.isPossible("gabung", () -> new UnitTree(getUnits()).merge(codes, mergedName, LocalDate.EPOCH))) {
      return;
    }
    if (asked.isMeant(names + " > " + mergedName)) {
      form.save("gabung", List.of(), () -> editor.merge(codes, mergedName), DONE);
    } else {
      told.refused("gabung:codes", told.texts().get("units.merge.sure", Map.of("names", names)));
    }
  }

  public List<AgencyUnit> getUnits() {
    if (units == null) {
      units = editor.list();
    }
    return units;
  }

  public List<AgencyUnit> getStanding() {
    return getUnits().stream().filter(AgencyUnit::stands).toList();
  }

  /** Name of the unit with this code. */
  public String named(String code) {
    return getUnits().stream().filter(unit -> unit.code().equals(code)).map(AgencyUnit::name).findFirst().orElse(code);
  }

  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getParent() { return parent; }
  public void setParent(String parent) { this.parent = parent; }
  public String[] getMerged() { return merged.clone(); }
  public void setMerged(String[] merged) { this.merged = merged.clone(); }
  public String getMergedName() { return mergedName; }
  public void setMergedName(String mergedName) { this.mergedName = mergedName; }
}
