package id.baku.web.crawlers;

import id.baku.web.platform.Links;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes sitemaps as they are written: every address absolute, and every page with the address it has in the other language.
 *
 * @source sitemaps.org protocol 0.9; xhtml:link as search engines read it for translations
 */
final class SitemapXml {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter xml;
  private final String address;

  private SitemapXml(OutputStream out, String address) throws XMLStreamException {
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    this.address = address;
  }

  /** @param address where the public reaches this site */
  static void index(OutputStream out, String address, List<SitemapPart> parts) throws XMLStreamException {
    SitemapXml map = new SitemapXml(out, address);
    map.begin("sitemapindex");
    for (SitemapPart part : parts) {
      map.xml.writeStartElement("sitemap");
      map.element("loc", address + "/sitemap.xml?bagian=" + part.name());
      map.xml.writeEndElement();
    }
    map.end();
  }

  static void pages(OutputStream out, String address, List<SitemapPage> pages) throws XMLStreamException {
    SitemapXml map = new SitemapXml(out, address);
    map.begin("urlset");
    map.xml.writeNamespace("xhtml", XHTML);
    for (SitemapPage page : pages) {
      map.url(page, false);
      map.url(page, true);
    }
    map.end();
  }

  private void begin(String root) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(SITEMAP);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void url(SitemapPage page, boolean english) throws XMLStreamException {
    xml.writeStartElement("url");
    element("loc", address + Links.localized(page.path(), english));
    if (page.changed() != null) {
      element("lastmod", page.changed().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    alternate("id", page.path(), false);
    alternate("en", page.path(), true);
    xml.writeEndElement();
  }

  private void alternate(String language, String path, boolean english) throws XMLStreamException {
    xml.writeEmptyElement("xhtml", "link", XHTML);
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", address + Links.localized(path, english));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
