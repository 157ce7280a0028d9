package id.baku.regulations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regulation as cited: kind, number and year, whatever the spelling ("Undang-undang", "UU No. 14 Tahun 2008",
 * "PermenPANRB 15/2014").
 *
 * @param type the registry's kind, such as {@code UU} or {@code PERMENPANRB}
 */
public record Citation(String type, String number, int year) {

  private static final Pattern NUMBER = Pattern.compile(
      "^\\s*(?:republik indonesia\\s+)?(?:nomor|no\\.?)?\\s*:?\\s*([0-9]+(?:[./][a-z]+)*)\\s*(?:tahun|/|th\\.?)\\s*([12][0-9]{3})");

  /** Longest names first, since one begins like another. */
  private static final List<Map.Entry<Pattern, String>> KINDS = List.of(
      kind("peraturan menteri (?:negara )?pendayagunaan aparatur negara dan reformasi birokrasi|permen ?pan[- ]?rb", "PERMENPANRB"),
      kind("keputusan menteri (?:negara )?pendayagunaan aparatur negara(?: dan reformasi birokrasi)?|kepmen ?pan(?:[- ]?rb)?", "KEPMENPAN"),
      kind("peraturan menteri (?:negara )?pendayagunaan aparatur negara|permen ?pan", "PERMENPAN"),
      kind("peraturan menteri dalam negeri|permendagri", "PERMENDAGRI"),
      kind("peraturan pemerintah pengganti undang-undang|perp+u", "PERPPU"),
      kind("peraturan pemerintah|pp", "PP"),
      kind("peraturan presiden|perpres", "PERPRES"),
      kind("undang[- ]undang|uu", "UU"),
      kind("peraturan gubernur(?: [a-z]+){0,3}|pergub", "PERGUB"),
      kind("peraturan komisi informasi|perki", "PERKI"),
      kind("surat edaran(?: gubernur(?: [a-z]+){0,3})?|se", "SE"));

  private static Map.Entry<Pattern, String> kind(String words, String type) {
    return Map.entry(Pattern.compile("^\\s*(?:" + words + ")(?![a-z])"), type);
  }

  /** The first regulation the text names, if it begins with one. */
  public static Optional<Citation> first(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    for (Map.Entry<Pattern, String> kind : KINDS) {
      Matcher name = kind.getKey().matcher(lower);
      if (name.find()) {
        Matcher number = NUMBER.matcher(lower.substring(name.end()));
        if (number.find()) {
          return Optional.of(new Citation(kind.getValue(), number.group(1), Integer.parseInt(number.group(2))));
        }
      }
    }
    return Optional.empty();
  }

  /** A regulation named somewhere in a text. */
  public record Mention(Citation citation, int start, int end) {}

  /** Every regulation the text names by kind, number and year, in reading order. */
  public static List<Mention> mentions(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Mention> found = new ArrayList<>();
    if (lower.length() != text.length()) {
      return found;
    }
    for (int at = 0; at < lower.length(); at++) {
      boolean wordStart = Character.isLetter(lower.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)));
      Mention mention = wordStart ? mention(lower, at) : null;
      if (mention != null) {
        found.add(mention);
        at = mention.end() - 1;
      }
    }
    return found;
  }

  private static Mention mention(String lower, int at) {
    for (Map.Entry<Pattern, String> kind : KINDS) {
      Matcher name = kind.getKey().matcher(lower).region(at, lower.length());
      if (name.lookingAt()) {
        Matcher number = NUMBER.matcher(lower).region(name.end(), lower.length());
        if (number.lookingAt()) {
          return new Mention(new Citation(kind.getValue(), number.group(1), Integer.parseInt(number.group(2))), at, number.end());
        }
      }
    }
    return null;
  }
}
