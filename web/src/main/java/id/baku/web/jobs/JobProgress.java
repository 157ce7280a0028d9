package id.baku.web.jobs;

import id.baku.jobs.JobView;
import id.baku.jobs.Jobs;
import id.baku.platform.Ids;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
    JobView job = jobs.view(Ids.parse(id == null ? "" : id));
    String words = Texts.of(Language.of(request)).get("job.state." + job.state());
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(Json.createObjectBuilder().add("running", job.state().isUnfinished())
        .add("percent", job.percent()).add("words", words + ": " + job.percent() + "%").build().toString());
  }
}
