package id.baku.web.standards;

import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardDetail;
import id.baku.standards.StandardDetail.Standing;
import id.baku.standards.StandardDetail.VersionDetail;
import id.baku.standards.StandardReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The versions of one standard, and what one of them says. */
@Named
@RequestScoped
public class StandardVersionsPage {

  @Inject StandardReader standards;
  @Inject AgencyDay day;

  private String id;
  private String number;
  private StandardDetail standard;
  private VersionDetail shown;

  /** Reads the standard; shows the version asked for, else the newest. */
  public void load() {
    standard = standards.detail(Ids.parse(id == null ? "" : id));
    shown = standard.versions().stream()
        .filter(version -> number == null || number.equals(String.valueOf(version.number())))
        .findFirst().orElseThrow(() -> new NotFound("version.unknown"));
  }

  public StandardDetail getStandard() {
    return standard;
  }

  public VersionDetail getShown() {
    return shown;
  }

  /** Where a version stands today. */
  public Standing standing(VersionDetail version) {
    return version.standing(day.today());
  }

  /** What the shown version says, in the order of the decree; nothing while a form of the page is being read. */
  public List<Part> getParts() {
    return shown == null ? List.of() : Arrays.stream(ComponentKind.values()).map(kind -> Part.of(kind, shown.content())).toList();
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
