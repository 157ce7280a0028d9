package id.baku.web.directory;

import jakarta.servlet.http.HttpServletRequest;

/** One request for a public page: the route and what was asked behind the question mark, if anything. */
final class Visit {

  private final Route route;
  private final HttpServletRequest request;

  Visit(Route route, HttpServletRequest request) {
    this.route = route;
    this.request = request;
  }

  /** A page that nobody asked anything. */
  static Visit plain(Route route) {
    return new Visit(route, null);
  }

  /** A slug of the address. */
  String slug(int index) {
    return route.values().get(index);
  }

  /** A parameter as typed, without control characters; null when it is missing or blank. */
  String param(String name) {
    String value = request == null ? null : request.getParameter(name);
    return value == null || value.isBlank() ? null : value.replaceAll("\\p{Cntrl}+", " ");
  }
}
