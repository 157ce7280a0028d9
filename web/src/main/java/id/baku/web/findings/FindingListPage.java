package id.baku.web.findings;

import id.baku.findings.FindingDesk;
import id.baku.findings.FindingFilter;
import id.baku.findings.FindingOverview;
import id.baku.findings.FindingReader;
import id.baku.findings.FindingState;
import id.baku.findings.RuleTotal;
import id.baku.findings.StandardTotal;
import id.baku.lint.Severity;
import id.baku.platform.Ids;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** All findings of the agency. What is looked at is in the address, so that a list can be kept and sent on. */
@Named
@RequestScoped
public class FindingListPage {

  private static final int MAX_KEY = 40;

  @Inject FindingReader reader;
  @Inject FindingDesk desk;
  @Inject Actor actor;
  @Inject AgencyDay day;
  @Inject Told told;

  private String key;
  private String severity;
  private String standard;
  private String state;
  private String after;
  private FindingOverview overview;

  public void checkAgain() {
    desk.ask();
    told.goTo(FindingPaths.LIST);
  }

  public FindingOverview getOverview() {
    if (overview == null) {
      overview = reader.overview(getFilter(), after);
    }
    return overview;
  }

  /** As asked for by the address; what it names that is not there is passed over. */
  public FindingFilter getFilter() {
    return new FindingFilter(key == null || key.isBlank() || key.length() > MAX_KEY ? null : key.replace("\0", ""),
        value(Severity.class, severity), standardId(), stateOr(FindingState.OPEN));
  }

  /** This list with one choice made otherwise; an empty one takes the choice back. */
  public String with(String name, Object value) {
    Map<String, Object> choices = new LinkedHashMap<>();
    FindingFilter filter = getFilter();
    choices.put("aturan", filter.key());
    choices.put("berat", filter.severity());
    choices.put("standar", filter.standardId());
    choices.put("keadaan", filter.state() == FindingState.OPEN ? null : filter.state());
    choices.put(name, value);
    StringJoiner query = new StringJoiner("&", "?", "");
    choices.forEach((choice, chosen) -> {
      if (chosen != null && !chosen.toString().isEmpty()) {
        query.add(choice + "=" + URLEncoder.encode(chosen.toString(), StandardCharsets.UTF_8));
      }
    });
    return FindingPaths.LIST + (query.length() == 1 ? "" : query);
  }

  /** Width of a rule's bar, 1 … 100. */
  public long bar(RuleTotal total) {
    long most = getOverview().rules().stream().mapToLong(RuleTotal::findings).max().orElse(1);
    return Math.max(1, total.findings() * 100 / most);
  }

  public long getTotal() {
    return getOverview().rules().stream().mapToLong(RuleTotal::findings).sum();
  }

  /** Name of the service whose standard is looked at, null for all. */
  public String getService() {
    return getOverview().standards().stream().filter(total -> total.standardId().equals(standardId())).findFirst()
        .map(StandardTotal::service).orElse(null);
  }

  public LocalDate getCheckedOn() {
    return getOverview().checkedAt() == null ? null : day.of(getOverview().checkedAt());
  }

  public boolean isMayEdit() {
    return actor.may(Permission.EDIT_STANDARD);
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public FindingState[] getStates() {
    return FindingState.values();
  }

  private UUID standardId() {
    return standard == null || standard.isBlank() ? null : Ids.parse(standard);
  }

  private FindingState stateOr(FindingState usual) {
    FindingState asked = value(FindingState.class, state);
    return asked == null ? usual : asked;
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getSeverity() {
    return severity;
  }

  public void setSeverity(String severity) {
    this.severity = severity;
  }

  public String getStandard() {
    return standard;
  }

  public void setStandard(String standard) {
    this.standard = standard;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
