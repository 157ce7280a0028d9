package id.baku.web.security;

import id.baku.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/** Tells whether a browser sent a request from a page of ours. */
public final class Origin {

  private Origin() {}

  /** Whether this request does not come from a page of another site. */
  public static boolean isOurs(HttpServletRequest request) {
    return isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"),
        Setting.PUBLIC_URL.value().orElse(""));
  }

  /**
   * What the browser says of itself decides ({@code Sec-Fetch-Site}); an older one names the origin. A caller that
   * names neither is no browser, and carries no cookie it does not mean to send.
   *
   * @param host header of the request; a page of another site cannot set it
   * @param publicUrl our configured address, for when a proxy in front rewrites the host
   */
  static boolean isOurs(String fetchSite, String origin, String host, String publicUrl) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    if (origin == null) {
      return true;
    }
    String asked = hostOf(origin);
    return asked != null && (asked.equalsIgnoreCase(host) || asked.equals(hostOf(publicUrl)));
  }

  /** Host and port; null when this is no address of a site ("null" in a sandbox). */
  private static String hostOf(String address) {
    try {
      String authority = URI.create(address).getRawAuthority();
      return authority == null ? null : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }
}
