package id.baku.web.directory;

import jakarta.servlet.http.HttpServletRequest;

/** One request for a public page: the route and what was asked behind the question mark. */
final class Visit {

  private final Route route;
  private final HttpServletRequest request;

  Visit(Route route, HttpServletRequest request) {
    this.route = route;
    this.request = request;
  }

  /** A slug of the address. */
  String slug(int index) {
    return route.values().get(index);
  }

  /** A parameter as typed, without control characters; null when it is missing or blank. */
  String param(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value.replaceAll("\\p{Cntrl}+", " ");
  }
}
