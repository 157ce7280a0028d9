package id.baku.web.directory;

import id.baku.directory.DirectoryReader;
import id.baku.platform.NotFound;
import id.baku.web.platform.EntityTag;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The logo of an agency, by the hash of its bytes: another picture has another address, so that readers keep it for a year. It is a
 * picture and nothing else, wherever it is opened.
 */
@WebServlet("/logo/*")
public class LogoPicture extends HttpServlet {

  static final Pattern ADDRESS = Pattern.compile("/logo/([0-9a-f]{64})\\.png");
  private static final long serialVersionUID = 1L;

  @Inject transient DirectoryReader directory;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher address = ADDRESS.matcher(request.getServletPath() + request.getPathInfo());
    try {
      if (!address.matches()) {
        throw new NotFound("logo.unknown");
      }
      byte[] png = directory.logo(address.group(1));
      String tag = "\"" + address.group(1) + "\"";
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      if (EntityTag.matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType("image/png");
      response.setContentLength(png.length);
      response.getOutputStream().write(png);
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
