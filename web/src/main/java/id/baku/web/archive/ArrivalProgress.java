package id.baku.web.archive;

import id.baku.archive.NewFromArchive;
import id.baku.platform.Ids;
import id.baku.web.jobs.JobProgress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How far an agency is on its way here, for the page that shows it. */
@WebServlet("/kelola/pemerintah/pindahan/kemajuan")
public class ArrivalProgress extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient NewFromArchive archives;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    JobProgress.write(archives.view(Ids.parse(id == null ? "" : id)).job(), request, response);
  }
}
