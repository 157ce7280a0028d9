package id.baku.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes a channel one on which somebody answers: its address has the form of its kind.
 *
 * @source UU 25/2009 Pasal 36 (the organiser provides means to complain and names who answers)
 */
public final class ChannelRules {

  /** Kinds that lead out to a system in which the agency is registered. */
  private static final Set<String> REGISTERED = Set.of("APP", "LAPOR");
  /** The only site of a kind that has one. */
  private static final Map<String, String> SITES = Map.of("LAPOR", "lapor.go.id", "OMBUDSMAN", "ombudsman.go.id");
  /** How each network lets accounts be called; any other one has a form of its own. */
  private static final Map<String, Pattern> HANDLES = Map.of(
      "INSTAGRAM", Pattern.compile("@?[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?"),
      "FACEBOOK", Pattern.compile("@?[A-Za-z0-9.]{5,50}"));
  private static final Pattern ANY_HANDLE = Pattern.compile("@[\\w.-]{1,50}");
  /** Numbers of WhatsApp are those of a mobile telephone, or of a whole line. */
  private static final int LEAST_WHATSAPP = 9;
  /** A number of a civil servant, an address form or an academic degree: what stands with a name and not with a post. */
  private static final Pattern PERSON = Pattern.compile(
      "\\d{8,}|(?i:\\b(?:bapak|ibu|sdr|sdri)\\b)|\\b(?:Drs?|Dra|Ir|Hj|Prof)\\.|\\bH\\.\\s*\\p{Lu}|,\\s*(?:S|M|A\\.Md|Ph)\\.\\s?\\p{Lu}?|,\\s*(?:SE|SH|ST|MM|MSi|MH|SSos|SKM)\\b");
  /** The front door of SP4N-LAPOR!, where everybody may complain about everybody. */
  private static final Pattern NATIONAL = Pattern.compile("(?i)https?://(?:www\\.)?lapor\\.go\\.id/?");
  private static final int MAX_VALUE = 300;
  private static final int MAX_WORDS = 150;

  private final Map<String, KindOfChannel> kinds;

  public ChannelRules(List<KindOfChannel> kinds) {
    this.kinds = kinds.stream().collect(Collectors.toMap(KindOfChannel::code, Function.identity()));
  }

  /** As it was typed, with what nobody means put right: blanks, spellings of a number, a missing https://. */
  public OwnChannel typed(String kind, String value, String link, String registration, String hours, String post, boolean visible) {
    String line = FieldChecks.line(value);
    return new OwnChannel(kind, line == null ? null : tidy(valueKind(kind), line), FieldChecks.site(FieldChecks.line(link)),
        FieldChecks.line(registration), FieldChecks.line(hours), FieldChecks.line(post), visible ? null : true);
  }

  /** All that is wrong, each with its field. */
  public List<InvalidInput> problems(OwnChannel channel) {
    FieldChecks checks = new FieldChecks();
    if (!kinds.containsKey(channel.kind() == null ? "" : channel.kind())) {
      checks.wrong(new InvalidInput("channel.kind", Map.of(), "kind"));
    }
    checks.required("value", channel.value(), 2, MAX_VALUE);
    if (checks.problems().isEmpty()) {
      value(channel.kind(), channel.value(), checks);
    }
    registered("link", channel.link(), channel.kind(), checks).url("link", channel.link());
    registered("registration", channel.registration(), channel.kind(), checks).optional("registration", channel.registration(), 1, MAX_WORDS);
    linkOut(channel, checks);
    checks.optional("hours", channel.hours(), 2, MAX_WORDS).optional("post", channel.post(), 3, MAX_WORDS);
    if (channel.post() != null && namesPerson(channel.post())) {
      checks.wrong(new InvalidInput("channel.post-is-person", Map.of(), "post"));
    }
    return checks.problems();
  }

  /** Whether what should be a position seems to name who holds it. */
  static boolean namesPerson(String position) {
    return PERSON.matcher(position).find();
  }

  private void value(String kind, String value, FieldChecks checks) {
    switch (valueKind(kind)) {
      case "email" -> checks.email("value", value);
      case "url" -> site(kind, "value", value, checks.url("value", value));
      case "phone" -> number(kind, value, checks);
      case "handle" -> handle(kind, value, checks);
      default -> { } // words: any will do
    }
  }

  private static void site(String kind, String field, String value, FieldChecks checks) {
    String site = SITES.get(kind);
    String host = value.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("[:/?#].*$", "");
    if (checks.problems().isEmpty() && site != null && !host.equals(site) && !host.endsWith("." + site)) {
      checks.wrong(new InvalidInput("channel.site", Map.of("site", site), field));
    }
  }

  private static void number(String kind, String value, FieldChecks checks) {
    if (!PhoneNumber.is(value)) {
      checks.wrong(new InvalidInput("field.phone", Map.of(), "value"));
    } else if (kind.equals("WHATSAPP") && value.replaceAll("\\D", "").length() < LEAST_WHATSAPP) {
      checks.wrong(new InvalidInput("channel.whatsapp", Map.of(), "value"));
    }
  }

  private static void handle(String kind, String value, FieldChecks checks) {
    if (!HANDLES.getOrDefault(kind, ANY_HANDLE).matcher(value).matches() && !FieldChecks.isUrl(value)) {
      checks.wrong(new InvalidInput("channel.handle", Map.of(), "value"));
    }
  }

  /** SP4N-LAPOR! is the one system of the nation: its link leads there too, and a page of one's own in it has a reference. @source Perpres 76/2013 */
  private static void linkOut(OwnChannel channel, FieldChecks checks) {
    if (!"LAPOR".equals(channel.kind()) || !checks.problems().isEmpty()) {
      return;
    }
    if (channel.link() != null) {
      site("LAPOR", "link", channel.link(), checks);
    }
    if (channel.registration() == null && !(NATIONAL.matcher(channel.value()).matches() && channel.link() == null)) {
      checks.wrong(new InvalidInput("channel.lapor-registration", Map.of(), "registration"));
    }
  }

  private static FieldChecks registered(String field, String value, String kind, FieldChecks checks) {
    return value == null || REGISTERED.contains(kind) ? checks : checks.wrong(new InvalidInput("channel.not-registered", Map.of(), field));
  }

  private static String tidy(String valueKind, String line) {
    return switch (valueKind) {
      case "phone" -> PhoneNumber.tidy(line);
      case "email" -> line.toLowerCase(Locale.ROOT);
      case "url" -> FieldChecks.site(line);
      default -> line;
    };
  }

  private String valueKind(String kind) {
    KindOfChannel known = kinds.get(kind == null ? "" : kind);
    return known == null ? "" : known.valueKind();
  }
}
