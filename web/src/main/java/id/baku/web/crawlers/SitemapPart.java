package id.baku.web.crawlers;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of the sitemap. Its name stands behind the question mark, since a sitemap speaks only for addresses at or
 * below its own folder.
 *
 * @param number which range of keys; 0 for the pages that are always there
 * @source sitemaps.org protocol, "Sitemap file location"
 */
record SitemapPart(Kind kind, long number) {

  /** What a part lists. */
  enum Kind {
    PAGES("halaman"),
    AGENCIES("instansi"),
    SERVICES("layanan");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  private static final Pattern NAME = Pattern.compile("([a-z]+)-(0|[1-9]\\d{0,8})");

  static final SitemapPart PAGES = new SitemapPart(Kind.PAGES, 0);

  static Optional<SitemapPart> parse(String name) {
    Matcher found = NAME.matcher(name);
    return found.matches() ? Arrays.stream(Kind.values()).filter(kind -> kind.word.equals(found.group(1))).findFirst()
        .map(kind -> new SitemapPart(kind, Long.parseLong(found.group(2)))) : Optional.empty();
  }

  String name() {
    return kind.word + "-" + number;
  }
}
