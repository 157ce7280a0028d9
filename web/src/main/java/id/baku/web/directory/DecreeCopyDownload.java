package id.baku.web.directory;

import id.baku.directory.DirectoryReader;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.web.platform.SampleMark;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The copy of a decree in which nobody is named, as its agency gave it; never opened inside the site. */
@WebServlet("/salinan/keputusan/*")
public class DecreeCopyDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient DirectoryReader directory;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] copy;
    try {
      copy = directory.decreeCopy(Ids.parse(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1)));
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"keputusan.pdf\"");
    response.setHeader(SampleMark.HEADER, "noindex"); // what people find is the page of the service
    response.setContentLength(copy.length);
    response.getOutputStream().write(copy);
  }
}
