package id.baku.web.directory;

import id.baku.directory.DecreeCopy;
import id.baku.directory.DirectoryReader;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.web.platform.ConditionalGet;
import id.baku.web.platform.EntityTag;
import id.baku.web.platform.PacedOutput;
import id.baku.web.platform.SampleMark;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;

/**
 * The copy of a decree in which nobody is named, as its agency gave it; never opened inside the site. Read piece by piece, each
 * in a transaction of its own, so that a slow reader holds neither a connection nor more than one piece in memory. He does hold
 * a thread of the server for as long as he reads: who takes less than {@value #LEAST_PER_SECOND} bytes a second is let go, so
 * that the largest copy (20 MiB) is out or broken off within half an hour. HEAD is answered without reading anything.
 */
@WebServlet("/salinan/keputusan/*")
public class DecreeCopyDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  /** PDFs are sent as they are; a bad mobile connection still does this. */
  private static final int LEAST_PER_SECOND = 16 * 1024;

  @Inject transient DirectoryReader directory;
  @Inject transient Clock clock;

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
    if (!ConditionalGet.isHead(request)) {
      write(copy, new PacedOutput(response.getOutputStream(), LEAST_PER_SECOND, clock));
    }
  }

  /** A copy that is withdrawn meanwhile breaks off, which its length shows to the reader. */
  private void write(DecreeCopy copy, OutputStream to) throws IOException {
    try {
      for (long at = 0; at < copy.length(); at += DecreeCopy.PIECE) {
        to.write(directory.piece(copy, at));
      }
    } catch (NotFound withdrawn) {
      throw new IOException(withdrawn);
    }
  }
}
