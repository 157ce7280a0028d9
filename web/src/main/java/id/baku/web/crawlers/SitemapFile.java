package id.baku.web.crawlers;

import id.baku.directory.SitemapEntry;
import id.baku.directory.SitemapReader;
import id.baku.platform.Capital;
import id.baku.web.crawlers.SitemapPart.Kind;
import id.baku.web.platform.Keeping;
import id.baku.web.platform.Links;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** {@code /sitemap.xml} lists its parts, {@code /sitemap.xml?bagian=…} is one. Without a public address there is none. */
@WebServlet("/sitemap.xml")
public class SitemapFile extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> ALWAYS = List.of("/", "/instansi", "/pemerintah", "/tentang", "/privasi", "/aksesibilitas");

  @Inject transient SitemapReader sitemap;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> address = Links.publicAddress();
    String name = request.getParameter("bagian");
    List<SitemapPage> pages = name == null ? List.of() : SitemapPart.parse(name).map(this::pages).orElse(List.of());
    if (address.isEmpty() || name != null && pages.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Keeping.until(request, Capital.endOfDay(clock.instant()), Keeping.ANYBODY);
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      if (name == null) {
        SitemapXml.index(response.getOutputStream(), address.get(), parts());
      } else {
        SitemapXml.pages(response.getOutputStream(), address.get(), pages);
      }
    } catch (XMLStreamException reader) {
      throw new IOException(reader);
    }
  }

  private List<SitemapPart> parts() {
    List<SitemapPart> parts = new ArrayList<>(List.of(SitemapPart.PAGES));
    sitemap.agencyParts().forEach(number -> parts.add(new SitemapPart(Kind.AGENCIES, number)));
    sitemap.serviceParts(today()).forEach(number -> parts.add(new SitemapPart(Kind.SERVICES, number)));
    return parts;
  }

  private List<SitemapPage> pages(SitemapPart part) {
    return switch (part.kind()) {
      case PAGES -> part.equals(SitemapPart.PAGES) ? always() : List.of();
      case AGENCIES -> sitemap.agencies(part.number()).stream().map(SitemapFile::agency).toList();
      case SERVICES -> sitemap.services(part.number(), today()).stream().map(SitemapFile::service).toList();
    };
  }

  private List<SitemapPage> always() {
    return Stream.concat(ALWAYS.stream(), sitemap.governments().stream().map(slug -> "/pemerintah/" + slug))
        .map(path -> new SitemapPage(path, null)).toList();
  }

  private static SitemapPage agency(SitemapEntry entry) {
    return new SitemapPage("/instansi/" + entry.agency(), entry.changed());
  }

  private static SitemapPage service(SitemapEntry entry) {
    return new SitemapPage("/layanan/" + entry.agency() + "/" + entry.service(), entry.changed());
  }

  private LocalDate today() {
    return Capital.day(clock.instant());
  }
}
