package id.baku.web.directory;

import id.baku.web.security.ClientAddress;
import id.baku.web.security.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** One request for a public page: the route and what was asked behind the question mark, if anything. */
final class Visit {

  private static final int MOST_VALUES = 100;

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

  /** All values of a parameter, as typed; at most a hundred. */
  List<String> params(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.stream(values).limit(MOST_VALUES).map(value -> value.replaceAll("\\p{Cntrl}+", " ")).toList();
  }

  /** What was typed into a field of several lines; empty when nothing was. */
  String typed(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.replace("\0", "");
  }

  /** Who asks, as far as the network tells. */
  String address() {
    return ClientAddress.of(request);
  }

  /** Whether a browser sends this from a page of another site. */
  boolean isFromElsewhere() {
    return !Origin.isOurs(request);
  }

  /** A parameter as typed, without control characters; null when it is missing or blank. */
  String param(String name) {
    String value = request == null ? null : request.getParameter(name);
    return value == null || value.isBlank() ? null : value.replaceAll("\\p{Cntrl}+", " ");
  }
}
