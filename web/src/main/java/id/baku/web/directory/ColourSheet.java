package id.baku.web.directory;

import id.baku.agencies.BrandColour;
import id.baku.agencies.BrandColour.Palette;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of pages in an agency's colour, {@code /warna/1a4f8b.css}. Made from the address alone, so it asks nobody and is right for
 * ever; a colour in which pages could not be read has none.
 */
@WebServlet("/warna/*")
public class ColourSheet extends HttpServlet {

  static final Pattern ADDRESS = Pattern.compile("/warna/([0-9a-f]{6})\\.css");
  private static final long serialVersionUID = 1L;
  private static final String RULE = ":root{--accent:%s;--accent-strong:%s;--accent-soft:%s;--on-accent:%s}";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher address = ADDRESS.matcher(request.getServletPath() + request.getPathInfo());
    Optional<BrandColour> colour = address.matches() ? BrandColour.of(address.group(1)).filter(BrandColour::isAllowed) : Optional.empty();
    if (colour.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] sheet = css(colour.get()).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/css");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(sheet.length);
    response.getOutputStream().write(sheet);
  }

  static String css(BrandColour colour) {
    return rule(colour.light()) + "\n@media (prefers-color-scheme:dark){" + rule(colour.dark()) + "}\n";
  }

  private static String rule(Palette palette) {
    return RULE.formatted(palette.accent().hex(), palette.strong().hex(), palette.soft().hex(), palette.onAccent().hex());
  }
}
