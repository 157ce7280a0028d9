package id.baku.web.jobs;

import id.baku.jobs.JobView;
import id.baku.jobs.Jobs;
import id.baku.platform.Ids;
import id.baku.web.platform.ProgressAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How far a piece of work is, for the page that shows it. Asking takes no view of the session. */
@WebServlet("/kelola/pekerjaan/kemajuan")
public class JobProgress extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Jobs jobs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    write(jobs.view(Ids.parse(id == null ? "" : id)), request, response);
  }

  /** How far one of any feature is. */
  public static void write(JobView job, HttpServletRequest request, HttpServletResponse response) throws IOException {
    ProgressAnswer.write("job.state." + job.state(), job.state().isUnfinished(), job.percent(), request, response);
  }
}
