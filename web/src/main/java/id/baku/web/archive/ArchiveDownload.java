package id.baku.web.archive;

import id.baku.archive.ArchiveDesk;
import id.baku.archive.Archived;
import id.baku.platform.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An export of the whole agency. Who takes it is written down before the first byte. */
@WebServlet("/kelola/pekerjaan/arsip.zip")
public class ArchiveDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ArchiveDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    Archived archive = desk.take(Ids.parse(id == null ? "" : id));
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"baku-" + archive.sha256().substring(0, 12) + ".zip\"");
    response.setContentLengthLong(archive.size());
    desk.copy(archive.job(), response.getOutputStream());
  }
}
