package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What search engines are told, as the programs of others read it. */
class SitemapE2E {

  /** Of XHTML, the one element that sitemaps borrow: their schema wants to know all that stands in one. */
  private static final String LINK = """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
        <xsd:element name="link"><xsd:complexType>
          <xsd:attribute name="rel" type="xsd:string" use="required"/><xsd:attribute name="hreflang" type="xsd:language" use="required"/>
          <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
        </xsd:complexType></xsd:element>
      </xsd:schema>""";

  @Test
  void robots_are_let_in_and_led_to_the_sitemap_whatever_host_they_asked_for() {
    Answer answer = Site.get("/robots.txt", "Host", "penipu.example");
    assertThat(answer.header("Content-Type")).startsWith("text/plain");
    SimpleRobotRules rules = new SimpleRobotRulesParser().parseContent(at("/robots.txt"), answer.bytes(), "text/plain", Set.of("anybot"));
    assertThat(rules.getSitemaps()).containsExactly(at("/sitemap.xml"));
    assertThat(List.of("/", Pages.AGENCY, Pages.SERVICE, "/en" + Pages.SERVICE, "/pemerintah")).allMatch(path -> rules.isAllowed(at(path)));
    assertThat(List.of("/kelola/masuk", "/cari?q=a", "/en/cari?q=a", Pages.AGENCY + "/kios.zip")).noneMatch(path -> rules.isAllowed(at(path)));
  }

  @Test
  void every_public_page_stands_in_one_part_in_both_languages() throws IOException, UnknownFormatException {
    List<SiteMapURL> told = new ArrayList<>();
    for (String part : parts()) told.addAll(read(part));
    List<String> pages = told.stream().map(page -> page.getUrl().toString()).toList();
    assertThat(pages).doesNotHaveDuplicates().allMatch(page -> page.startsWith(Product.running().address() + "/"));
    List<String> services = Site.get(Pages.AGENCY).html().select("main .card-title a").eachAttr("href");
    assertThat(services).hasSize(40).allSatisfy(service -> assertThat(pages).contains(at(service), at("/en" + service)));
    assertThat(pages).contains(at("/"), at("/en"), at("/privasi"), at("/pemerintah/provinsi-lampung"), at(Pages.AGENCY));
    assertThat(pages.stream().filter(page -> page.contains("contoh"))).isEmpty();
    assertThat(told.stream().filter(page -> page.getUrl().getPath().matches(".*/(layanan|instansi)/.*"))).isNotEmpty()
        .allSatisfy(page -> assertThat(page.getLastModified()).isNotNull().isBeforeOrEqualTo(new Date()));
    for (String page : List.of(pages.getFirst(), pages.get(pages.size() / 2), pages.getLast())) {
      assertThat(Site.get(page).html().selectFirst("link[rel=canonical]").attr("href")).isEqualTo(page);
    }
  }

  @Test
  void an_unknown_part_is_not_found() {
    for (String part : List.of("layanan-999999", "instansi-999999", "halaman-1", "lain", "%00")) {
      assertThat(Site.get("/sitemap.xml?bagian=" + part).status()).as(part).isEqualTo(404);
    }
  }

  @Test
  void each_part_holds_by_the_schema_of_sitemaps() throws IOException, SAXException {
    Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new Source[] {
        new StreamSource(Shared.file("interop/sitemaps/sitemap.xsd").toFile()), new StreamSource(new StringReader(LINK))});
    for (String part : parts()) schema.newValidator().validate(source(Site.get(part).text()));
    String broken = Site.get(parts().getLast()).text().replaceFirst("<lastmod>[^<]*", "<lastmod>27 Mei 2024");
    assertThatThrownBy(() -> schema.newValidator().validate(source(broken))).isInstanceOf(SAXException.class);
  }

  private static List<String> parts() throws IOException {
    try {
      AbstractSiteMap index = parse("/sitemap.xml");
      return ((SiteMapIndex) index).getSitemaps().stream().map(part -> part.getUrl().toString()).toList();
    } catch (UnknownFormatException unreadable) {
      throw new IOException(unreadable);
    }
  }

  private static List<SiteMapURL> read(String part) throws IOException, UnknownFormatException {
    return List.copyOf(((SiteMap) parse(part)).getSiteMapUrls());
  }

  private static AbstractSiteMap parse(String path) throws IOException, UnknownFormatException {
    Answer answer = Site.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    String address = path.startsWith("/") ? at(path) : path;
    return new SiteMapParser(true).parseSiteMap("application/xml", answer.bytes(), URI.create(address).toURL());
  }

  private static StreamSource source(String xml) {
    return new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String at(String path) {
    return Product.running().address() + path;
  }
}
