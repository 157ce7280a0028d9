package id.baku.web.directory;

import id.baku.directory.DirectoryReader;
import id.baku.directory.ServiceAddress;
import id.baku.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short address of a service, {@code /l/7k3hxp}, for paper and for typing: leads to its page. */
@WebServlet("/l/*")
public class ShortAddress extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("/([2-9a-zA-Z]{6})");

  @Inject transient DirectoryReader directory;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher code = CODE.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!code.matches()) {
        throw new NotFound("service.unknown");
      }
      ServiceAddress service = directory.byCode(code.group(1).toLowerCase(Locale.ROOT));
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Location", request.getContextPath() + "/layanan/" + service.agency() + "/" + service.service());
      response.setStatus(HttpServletResponse.SC_FOUND);
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
