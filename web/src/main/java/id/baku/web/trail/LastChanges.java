package id.baku.web.trail;

import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last changes of one subject, for the page on which it is edited. */
@Named
@RequestScoped
public class LastChanges {

  private static final int SHOWN = 3;

  @Inject TrailReader reader;
  @Inject Actor actor;
  @Inject AgencyDay day;
  @Inject Language language;

  private final Map<String, List<TrailEntry>> known = new HashMap<>();
  private List<TrailEntry> officers;

  public boolean isReadable() {
    return actor.may(Permission.READ_TRAIL);
  }

  /** @param subject kind and key, or a kind alone */
  public List<TrailEntry> of(String subject) {
    return known.computeIfAbsent(subject, asked -> isReadable() ? reader.list(asked, null, SHOWN).items() : List.of());
  }

  /** What the government decided about those who work in all its agencies. */
  public List<TrailEntry> getAboutOfficers() {
    if (officers == null) {
      officers = reader.aboutOfficers();
    }
    return officers;
  }

  /** "22 November 2026, 15.30 WIB", where the agency is, or where offices are. */
  public String when(TrailEntry entry) {
    Formats format = Formats.of(language.getLocale());
    return format.date(day.of(entry.at())) + ", " + format.time(day.timeOf(entry.at()), day.zone().getId());
  }
}
