package id.baku.web.directory;

import id.baku.agencies.BrandColour;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.directory.ServiceCard;
import id.baku.platform.Page;
import id.baku.platform.Refused;
import id.baku.web.directory.Route.Kind;
import id.baku.web.platform.CapturedPage;
import id.baku.web.platform.Kiosk;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the bundle of an agency: the pages of the site itself, shown one after the other and kept instead of sent. */
@Dependent
class KioskWriter {

  /** More services than any agency has; a bundle of so many takes some ten seconds and twenty megabytes. */
  static final int MOST_SERVICES = 1_000;
  private static final String ASSETS = "/resources/baku/";

  @Inject DirectoryReader directory;
  @Inject @Any Instance<PublicPage> pages;
  @Inject ServletContext context;

  /** @throws Refused kiosk.too-large */
  void write(PublishedAgency agency, LocalDate day, HttpServletRequest request, HttpServletResponse response, OutputStream out)
      throws IOException, ServletException {
    List<ServiceCard> cards = services(agency.slug(), day);
    String site = Links.publicAddress().orElse("");
    Look.set(request, agency.look());
    Kiosk.set(request, day, site + Links.localized("/instansi/" + agency.slug(), isEnglish(request)));
    KioskLinks links = new KioskLinks(agency.slug(), cards.stream().map(ServiceCard::slug).collect(Collectors.toSet()), site);
    try (KioskBundle bundle = new KioskBundle(out, agency.slug(), day)) {
      Map<String, PublishedService> contents = new HashMap<>();
      for (ServiceCard card : cards) {
        ServicePage page = open(ServicePage.class, Kind.SERVICE, request, agency.slug(), card.slug());
        contents.put(card.slug(), page.getService());
        String file = KioskLinks.file(card.slug());
        bundle.add(file, links.rewrite(shown(page, Kind.SERVICE, request, response), file));
      }
      AgencyPage ofAgency = open(AgencyPage.class, Kind.AGENCY, request, agency.slug());
      bundle.add(KioskLinks.AGENCY, links.rewrite(shown(ofAgency, Kind.AGENCY, request, response), KioskLinks.AGENCY));
      KioskPage index = pages.select(KioskPage.class).get();
      index.show(agency, cards, contents);
      bundle.add(KioskLinks.INDEX, links.rewrite(shown(index, Kind.KIOSK, request, response), KioskLinks.INDEX));
      for (String code : links.codes()) {
        bundle.add(KioskLinks.picture(code), QrPicture.of(code).svg());
      }
      for (BrandColour colour : links.colours()) {
        bundle.add(KioskLinks.sheet(colour), ColourSheet.css(colour));
      }
      for (String logo : links.logos()) {
        bundle.add(KioskLinks.logo(logo), directory.logo(logo));
      }
      for (String asset : links.assets()) {
        bundle.add(KioskLinks.ASSETS + asset, asset(asset));
      }
    }
  }

  private List<ServiceCard> services(String agency, LocalDate day) {
    List<ServiceCard> all = new ArrayList<>();
    Page<ServiceCard> page = null;
    do {
      page = directory.services(agency, day, page == null ? null : page.next(), Page.MAX_LIMIT);
      all.addAll(page.items());
      if (all.size() > MOST_SERVICES) {
        throw new Refused("kiosk.too-large", Map.of("max", MOST_SERVICES));
      }
    } while (page.next() != null);
    return all;
  }

  private <T extends PublicPage> T open(Class<T> type, Kind kind, HttpServletRequest request, String... slugs) {
    T page = pages.select(type).get();
    page.open(Visit.plain(new Route(kind, Language.of(request), "/", List.of(slugs))));
    return page;
  }

  /** The page as text; its bean is gone afterwards, so that the next page of its kind begins with nothing. */
  private String shown(PublicPage page, Kind kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    CapturedPage captured = new CapturedPage(response);
    request.getRequestDispatcher(kind.view()).forward(request, captured);
    pages.destroy(page);
    if (captured.getStatus() != HttpServletResponse.SC_OK) {
      throw new ServletException(kind + " could not be shown: " + captured.getStatus());
    }
    return captured.text();
  }

  private byte[] asset(String name) throws IOException {
    try (InputStream file = context.getResourceAsStream(ASSETS + name)) {
      if (file == null) {
        throw new IOException("There is no " + ASSETS + name);
      }
      return file.readAllBytes();
    }
  }

  private static boolean isEnglish(HttpServletRequest request) {
    return Language.of(request).getLanguage().equals("en");
  }
}
