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

/**
 * Short addresses, for paper and for typing: {@code /l/7k3hxp} of a service and {@code /i/disdukcapil-metro} of an agency lead to its page. One that
 * an agency had before leads there for ever.
 */
@WebServlet({"/l/*", "/i/*"})
public class ShortAddress extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("/([2-9a-zA-Z]{6})");
  private static final Pattern AGENCY = Pattern.compile("/([a-zA-Z0-9-]{3,40})");

  @Inject transient DirectoryReader directory;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String typed = String.valueOf(request.getPathInfo());
    try {
      String page = request.getServletPath().equals("/i") ? agency(typed) : service(typed);
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("Location", request.getContextPath() + page);
      response.setStatus(HttpServletResponse.SC_FOUND);
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String agency(String typed) {
    return "/instansi/" + directory.byAddress(read(AGENCY, typed));
  }

  private String service(String typed) {
    ServiceAddress service = directory.byCode(read(CODE, typed));
    return "/layanan/" + service.agency() + "/" + service.service();
  }

  private static String read(Pattern form, String typed) {
    Matcher address = form.matcher(typed);
    if (!address.matches()) {
      throw new NotFound("page.unknown");
    }
    return address.group(1).toLowerCase(Locale.ROOT);
  }
}
