package id.baku.web.trail;

import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stood in a field, as people read it: a yes or no and codes in words, days and moments written out. What has no words stays as it is.
 *
 * @param zone of the place, asked for only where a moment stands
 */
record ChangedValue(Texts texts, Supplier<ZoneId> zone) {

  private static final String NOTHING = "–";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile(DAY + "T[\\d:.]+Z");
  private static final Pattern LIMIT = Pattern.compile("(own|statutory|applicant)\\..+");

  /** How the keys of texts begin that name the codes of a field, by the last part of its name. */
  private static final Map<String, List<String>> CODES = Map.of("role", List.of("role."), "capacity", List.of("decree.capacity."),
      "kind", List.of("channel.", "days.kind."), "permissions", List.of("permission."), "on_national", List.of("calendar.policy."),
      "on_regional", List.of("calendar.policy."), "on_collective_leave", List.of("calendar.policy."));

  /** @param field dotted, {@code hours.on_national}. @param value null or empty where there was nothing */
  String in(String field, String value) {
    if (value == null || value.isEmpty()) {
      return NOTHING;
    }
    if (DAY.matcher(value).matches()) {
      return day(value);
    }
    if (MOMENT.matcher(value).matches()) {
      return moment(value);
    }
    List<String> prefixes = LIMIT.matcher(field).matches() ? List.of("limits.value.") : CODES.get(field.replaceFirst(".*\\.", ""));
    return prefixes == null ? named("trail.value.", value).orElse(value) : codes(prefixes, value);
  }

  private String codes(List<String> prefixes, String value) {
    return Arrays.stream(value.split(", ")).map(code -> prefixes.stream().flatMap(prefix -> named(prefix, code).stream()).findFirst().orElse(code))
        .collect(Collectors.joining(", "));
  }

  private Optional<String> named(String prefix, String code) {
    return Optional.of(prefix + code).filter(texts::has).map(texts::get);
  }

  private String day(String value) {
    try {
      return format().date(LocalDate.parse(value));
    } catch (DateTimeParseException notADay) {
      return value;
    }
  }

  private String moment(String value) {
    try {
      var at = Instant.parse(value).atZone(zone.get());
      return format().date(at.toLocalDate()) + ", " + format().time(at.toLocalTime().withSecond(0).withNano(0), at.getZone().getId());
    } catch (DateTimeParseException notAMoment) {
      return value;
    }
  }

  private Formats format() {
    return Formats.of(texts.locale());
  }
}
