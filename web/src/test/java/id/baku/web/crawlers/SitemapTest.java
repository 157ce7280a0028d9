package id.baku.web.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.SitemapReader;
import id.baku.web.crawlers.SitemapPart.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapTest {

  private static final String HERE = "https://baku.example";
  private static final int MOST_ADDRESSES = 50_000;
  private static final int MOST_BYTES = 50 * 1024 * 1024;
  private static final int LONGEST_SLUG = 100;

  @Test
  void a_part_is_read_by_the_name_it_has_in_the_index() {
    SitemapPart part = new SitemapPart(Kind.SERVICES, 12);
    assertThat(part.name()).isEqualTo("layanan-12");
    assertThat(SitemapPart.parse("layanan-12")).contains(part);
    assertThat(SitemapPart.parse("halaman-0")).contains(SitemapPart.PAGES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "layanan", "layanan-", "layanan--1", "layanan-01", "layanan-1234567890", "LAYANAN-1", "lain-1", "layanan-1 "})
  void other_names_are_no_part(String name) {
    assertThat(SitemapPart.parse(name)).isEmpty();
  }

  @Test
  void every_page_is_told_in_both_languages_with_the_moment_it_changed() throws XMLStreamException {
    String xml = pages(List.of(new SitemapPage("/instansi/a", Instant.parse("2026-11-22T01:02:03.456Z")), new SitemapPage("/", null)));
    assertThat(xml).contains("<loc>https://baku.example/instansi/a</loc><lastmod>2026-11-22T01:02:03Z</lastmod>",
        "<loc>https://baku.example/en/instansi/a</loc>", "<loc>https://baku.example/</loc><xhtml:link",
        "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://baku.example/en/instansi/a\"");
  }

  @Test
  void an_address_with_signs_of_xml_in_it_stays_an_address() throws XMLStreamException {
    var out = new ByteArrayOutputStream();
    SitemapXml.pages(out, "https://baku.example/?a&b", List.of(new SitemapPage("/", null)));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("a&amp;b").doesNotContain("a&b");
  }

  @Test
  void the_longest_addresses_of_a_whole_part_stay_below_the_limits() throws XMLStreamException {
    String slug = "x".repeat(LONGEST_SLUG);
    var page = new SitemapPage("/layanan/" + slug + "/" + slug, Instant.parse("2026-11-22T01:02:03Z"));
    String xml = pages(Collections.nCopies(SitemapReader.PART, page));
    assertThat(xml.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(xml.split("<url>", -1).length - 1).isLessThanOrEqualTo(MOST_ADDRESSES);
  }

  @Test
  void robots_are_led_to_the_sitemap_only_by_an_address_that_somebody_set() {
    assertThat(RobotsFile.text(Optional.of(HERE))).contains("Disallow: /kelola\n").endsWith("\nSitemap: https://baku.example/sitemap.xml\n");
    assertThat(RobotsFile.text(Optional.empty())).contains("Disallow: /kelola\n").doesNotContain("Sitemap");
  }

  private static String pages(List<SitemapPage> pages) throws XMLStreamException {
    var out = new ByteArrayOutputStream();
    SitemapXml.pages(out, HERE, pages);
    return out.toString(StandardCharsets.UTF_8);
  }
}
