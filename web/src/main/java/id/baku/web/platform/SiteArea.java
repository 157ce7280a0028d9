package id.baku.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which part of the site an address belongs to: the public pages are all that nobody else has claimed. */
public enum SiteArea {
  PUBLIC,
  API,
  STAFF,
  ASSETS,
  CRAWLERS,
  SERVER;

  private static final List<String> OF_SERVER = List.of("/health", "/salinan", "/l", "/i", "/qr", "/logo", "/warna");
  private static final List<String> FOR_CRAWLERS = List.of("/robots.txt", "/sitemap.xml");

  public static SiteArea of(HttpServletRequest request) {
    return of(path(request));
  }

  /** @param path address inside the application, as it was asked for */
  public static SiteArea of(String path) {
    if (under(path, "/api")) {
      return API;
    }
    if (under(path, "/kelola")) {
      return STAFF;
    }
    if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/")) {
      return ASSETS;
    }
    if (FOR_CRAWLERS.contains(path)) {
      return CRAWLERS;
    }
    return OF_SERVER.stream().anyMatch(prefix -> under(path, prefix)) ? SERVER : PUBLIC;
  }

  /** The address inside the application, not decoded: what is not plain is no address of ours. */
  public static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static boolean under(String path, String prefix) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }
}
