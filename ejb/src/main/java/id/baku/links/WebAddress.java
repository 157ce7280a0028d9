package id.baku.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web, taken apart by us: what is asked is put together from these parts, so that nobody reads it otherwise on the way.
 *
 * @param scheme http or https
 * @param host as {@link HostName} spells it; an IPv6 address without brackets
 * @param port never negative
 * @param path with what follows a question mark, encoded, beginning with a slash
 */
record WebAddress(String scheme, String host, int port, String path) {

  private static final String HTTPS = "https";
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final int MAX_PORT = 65535;
  private static final int MAX_LENGTH = 2000;
  private static final Pattern PROTOCOL = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
  private static final Pattern SEAT = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]*)(?::(\\d{1,5}))?");
  /** Readers disagree about a backslash, and about blanks and control characters. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[\\\\\\s\\p{Cntrl}]");

  /** @throws NotAsked BAD_PROTOCOL, BAD_FORM, HAS_PASSWORD, NOT_PUBLIC, UNKNOWN_HOST */
  static WebAddress of(String typed) throws NotAsked {
    Matcher protocol = PROTOCOL.matcher(typed);
    if (protocol.matches() && !protocol.group(1).toLowerCase(Locale.ROOT).matches("https?")) {
      throw new NotAsked(LinkVerdict.BAD_PROTOCOL);
    }
    Matcher parts = PARTS.matcher(typed);
    if (typed.length() > MAX_LENGTH || AMBIGUOUS.matcher(typed).find() || !parts.matches()) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    if (parts.group(2).contains("@")) {
      throw new NotAsked(LinkVerdict.HAS_PASSWORD);
    }
    Matcher seat = SEAT.matcher(parts.group(2));
    if (!seat.matches()) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    int port = seat.group(2) == null ? usual(scheme) : Integer.parseInt(seat.group(2));
    if (port > MAX_PORT) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    return new WebAddress(scheme, HostName.of(seat.group(1)), port, path(parts.group(3)));
  }

  /** Where a redirect leads. @throws NotAsked as {@link #of} */
  WebAddress leadingTo(String location) throws NotAsked {
    if (PROTOCOL.matcher(location).matches()) {
      return of(location.replace(" ", "%20"));
    }
    if (location.startsWith("//")) {
      return of(scheme + ":" + location);
    }
    try {
      URI from = new URI(scheme + "://x" + path);
      return new WebAddress(scheme, host, port, path(encoded(from.resolve(encoded(location)).toString().replaceFirst("^https?://x", ""))));
    } catch (URISyntaxException | IllegalArgumentException unreadable) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
  }

  boolean isEncrypted() {
    return scheme.equals(HTTPS);
  }

  /** Whether both are of one site, with or without www. */
  boolean isOfSiteOf(WebAddress other) {
    return host.replaceFirst("^www\\.", "").equals(other.host.replaceFirst("^www\\.", ""));
  }

  @Override
  public String toString() {
    return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + (port == usual(scheme) ? "" : ":" + port) + path;
  }

  private static String path(String written) throws NotAsked {
    try {
      return new URI("http://x" + (written.startsWith("/") ? "" : "/") + encoded(written)).toASCIIString().substring("http://x".length());
    } catch (URISyntaxException unreadable) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
  }

  /** Signs that browsers encode where people forget to. */
  private static String encoded(String written) {
    return written.replace(" ", "%20").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")
        .replace("^", "%5E").replace("`", "%60").replace("{", "%7B").replace("}", "%7D").replace("[", "%5B").replace("]", "%5D");
  }

  private static int usual(String scheme) {
    return scheme.equals(HTTPS) ? HTTPS_PORT : HTTP_PORT;
  }
}
