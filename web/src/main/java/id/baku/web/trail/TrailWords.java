package id.baku.web.trail;

import id.baku.security.TrailEntry;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for what the trail and other comparisons name by code. What has no words yet is shown by its code. */
@Named("trailWords")
@RequestScoped
public class TrailWords {

  /** A place in a list or a day of the week at the end of a field: {@code hours.1}. */
  private static final Pattern NUMBERED = Pattern.compile("(.+)\\.(\\d+)");

  /** A field of one thing in a list: {@code channels.1.value}. */
  private static final Pattern INNER = Pattern.compile("(.+\\.\\d+)\\.([a-z_]+)");
  /** How limits are counted, in one of three groups: {@code own.pause_rule}. */
  private static final Pattern LIMIT = Pattern.compile("(own|statutory|applicant)\\.([A-Za-z_]+)");
  private static final Pattern UNDERSCORED = Pattern.compile("_([a-z])");

  /** Fields that have a value for each weekday. */
  private static final Set<String> WEEKS = Set.of("hours", "hours.weekly", "hours.ramadan", "calendar.hours.weekly", "calendar.hours.ramadan");

  /** How the name of a program begins that acts by a token, whose own name may be gone. */
  private static final String TOKEN = "token";

  @Inject Language language;
  @Inject AgencyDay day;

  public String act(TrailEntry entry) {
    return act(entry.act());
  }

  /** @param code what was done, {@code channel.changed} */
  public String act(String code) {
    return words("trail." + code, code);
  }

  /** @param code kind of subject, {@code service-point} */
  public String kind(String code) {
    return words("trail.kind." + code, code);
  }

  /** The person or the program that decided, or else the system. */
  public String actor(TrailEntry entry) {
    return entry.byPerson() || entry.actor().startsWith(TOKEN) ? entry.actor() : texts().get("trail.by-system");
  }

  /** As what the person acted, "Pejabat yang menetapkan, Pelaksana tugas (Plt.); Penyusun"; null when nothing is known of it. */
  public String capacity(TrailEntry entry) {
    return entry.capacity() == null || !entry.byPerson() || entry.capacity().equals("NONE") ? null
        : Arrays.stream(entry.capacity().split(",")).map(this::held).collect(Collectors.joining("; "));
  }

  /** @param held code of a role, {@code APPROVER/ACTING_VACANT} for whoever holds it in the place of somebody else */
  private String held(String held) {
    String[] parts = held.split("/", 2);
    String role = words("role." + parts[0], parts[0]);
    return parts.length == 1 ? role : role + ", " + words("decree.capacity." + parts[1], parts[1]);
  }

  /** {@code short_name} as people call it; {@code hours.1} as the hours of Monday. */
  public String field(String field) {
    Matcher numbered = NUMBERED.matcher(field);
    if (!texts().has("field." + field) && numbered.matches()) {
      String number = WEEKS.contains(numbered.group(1)) ? texts().get("weekday." + numbered.group(2)) : numbered.group(2);
      return field(numbered.group(1)) + " " + number;
    }
    Matcher inner = INNER.matcher(field);
    if (!texts().has("field." + field) && inner.matches() && texts().has("field." + inner.group(2))) {
      return field(inner.group(1)) + ", " + texts().get("field." + inner.group(2));
    }
    Matcher limit = LIMIT.matcher(field);
    if (limit.matches() && texts().has("limits." + camel(limit.group(2)))) {
      return texts().get("limits.group." + limit.group(1)) + ", " + texts().get("limits." + camel(limit.group(2)));
    }
    return words("field." + field, field);
  }

  /** What stood in a field, in words, a dash for nothing. */
  public String value(String field, String value) {
    return new ChangedValue(texts(), day::zone).in(field, value);
  }

  /** {@code pause_rule} as forms name it: {@code pauseRule}. */
  private static String camel(String field) {
    return UNDERSCORED.matcher(field).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private String words(String key, String code) {
    return texts().has(key) ? texts().get(key) : code;
  }

  private Texts texts() {
    return Texts.of(language.getLocale());
  }
}
