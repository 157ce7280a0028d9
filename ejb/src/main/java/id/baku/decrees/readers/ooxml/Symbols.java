package id.baku.decrees.readers.ooxml;

import java.util.Locale;
import java.util.Map;

/** The signs that Word takes from the fonts Symbol and Wingdings, as the signs everybody has. */
final class Symbols {

  private static final Map<String, String> KNOWN = Map.ofEntries(Map.entry("F0B7", "\u2022"), Map.entry("F0A7", "\u25aa"),
      Map.entry("F0FC", "\u2713"), Map.entry("F0D8", "\u27a2"), Map.entry("F0E0", "\u2192"), Map.entry("F0AE", "\u2192"),
      Map.entry("F0E8", "\u2192"), Map.entry("F0DF", "\u2190"), Map.entry("F0A3", "\u2264"), Map.entry("F0B3", "\u2265"),
      Map.entry("F0B4", "\u00d7"), Map.entry("F0B1", "\u00b1"), Map.entry("F0A8", "\u25a1"), Map.entry("F06F", "\u25a1"),
      Map.entry("F02D", "-"));

  private Symbols() {}

  /** @param code hexadecimal, as in the file; a sign nobody knows stays what it is */
  static String of(String code) {
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    String known = KNOWN.get(code.toUpperCase(Locale.ROOT));
    return known == null ? String.valueOf((char) Integer.parseInt(code, 16)) : known;
  }
}
