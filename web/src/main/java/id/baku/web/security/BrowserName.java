package id.baku.web.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in the two words a person knows it by. */
final class BrowserName {

  /** In this order: most of them also name those further down. */
  private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet",
      "Firefox/", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari");
  private static final Map<String, String> SYSTEMS = ordered("Windows", "Windows", "Android", "Android", "iPhone", "iOS", "iPad", "iOS",
      "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

  private BrowserName() {}

  /** "Firefox, Linux"; null when it names none we know. @param userAgent header, null when none was sent */
  static String of(String userAgent) {
    String browser = found(userAgent, BROWSERS);
    String system = found(userAgent, SYSTEMS);
    return browser == null || system == null ? browser : browser + ", " + system;
  }

  private static String found(String userAgent, Map<String, String> names) {
    return userAgent == null ? null
        : names.entrySet().stream().filter(name -> userAgent.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
  }

  private static Map<String, String> ordered(String... signsAndNames) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < signsAndNames.length; i += 2) {
      names.put(signsAndNames[i], signsAndNames[i + 1]);
    }
    return names;
  }
}
