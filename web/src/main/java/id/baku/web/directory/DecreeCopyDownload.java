package id.baku.web.directory;

import id.baku.directory.DecreeCopy;
import id.baku.directory.DirectoryReader;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.web.platform.EntityTag;
import id.baku.web.platform.SampleMark;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The copy of a decree in which nobody is named, as its agency gave it; never opened inside the site. Read piece by piece, each
 * in a transaction of its own, so that a slow reader holds neither a connection nor more than one piece in memory.
 */
@WebServlet("/salinan/keputusan/*")
public class DecreeCopyDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient DirectoryReader directory;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    DecreeCopy copy;
    try {
      copy = directory.decreeCopy(Ids.parse(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1)));
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + copy.sha256() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    response.setHeader(SampleMark.HEADER, "noindex"); // what people find is the page of the service
    if (EntityTag.matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"keputusan.pdf\"");
    response.setContentLengthLong(copy.length());
    write(copy, response);
  }

  /** A copy that is withdrawn meanwhile breaks off, which its length shows to the reader. */
  private void write(DecreeCopy copy, HttpServletResponse response) throws IOException {
    try {
      for (long at = 0; at < copy.length(); at += DecreeCopy.PIECE) {
        response.getOutputStream().write(directory.piece(copy, at));
      }
    } catch (NotFound withdrawn) {
      throw new IOException(withdrawn);
    }
  }
}
