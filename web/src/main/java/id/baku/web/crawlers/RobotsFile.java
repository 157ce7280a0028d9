package id.baku.web.crawlers;

import id.baku.web.platform.Links;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code /robots.txt}: staff pages, answers to questions and bundles are left alone. The address of the sitemap must be
 * absolute; without a public address there is no such line, for the Host header is anybody's.
 *
 * @source RFC 9309; sitemaps.org protocol, "Specifying the Sitemap location in your robots.txt file"
 */
@WebServlet("/robots.txt")
public class RobotsFile extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> LEFT_ALONE =
      List.of("/kelola", "/cari", "/en/cari", "/instansi/*/kios.zip", "/en/instansi/*/kios.zip");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(text(Links.publicAddress()));
  }

  static String text(Optional<String> address) {
    StringBuilder robots = new StringBuilder("User-agent: *\n");
    LEFT_ALONE.forEach(path -> robots.append("Disallow: ").append(path).append('\n'));
    address.ifPresent(known -> robots.append("\nSitemap: ").append(known).append("/sitemap.xml\n"));
    return robots.toString();
  }
}
