package id.baku.web.agencies;

import id.baku.agencies.Letterhead;
import id.baku.agencies.Logo;
import id.baku.web.platform.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a letterhead as {@code tags/letterhead.xhtml} prints them: letters of the government are Indonesian, whatever the language
 * of whoever looks at them.
 */
public final class PrintedHead {

  private static final String BETWEEN = ", ";

  private final Letterhead head;
  private final Logo logo;

  PrintedHead(Letterhead head, Logo logo) {
    this.head = head;
    this.logo = logo;
  }

  /** What stands above the name of the agency. */
  public List<String> getAbove() {
    return Stream.of(head.government(), head.body()).filter(Objects::nonNull).toList();
  }

  public String getName() {
    return head.name();
  }

  /** Where it is, then how it is reached; lines of which nothing is known are left out. */
  public List<String> getBelow() {
    return Stream.of(line(head.address(), said("phone", head.phone()), said("fax", head.fax())),
        line(said("website", head.shownWebsite()), said("email", head.email()), said("postal-code", head.postalCode())))
        .filter(line -> !line.isEmpty()).toList();
  }

  /** Null when none stands at the left. */
  public Logo getLogo() {
    return head.logo() && logo.exists() ? logo : null;
  }

  public String getPaper() {
    return head.paper().name().toLowerCase(Locale.ROOT);
  }

  private static String line(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
  }

  private static String said(String kind, String value) {
    return value == null ? null : Texts.of(Texts.INDONESIAN).get("letterhead.printed." + kind, Map.of("value", value));
  }
}
