package id.baku.web.jobs;

import id.baku.jobs.JobView;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How far a piece of work is, as {@code reading.js} asks for it. */
public final class ProgressAnswer {

  private ProgressAnswer() {}

  public static void write(JobView job, HttpServletRequest request, HttpServletResponse response) throws IOException {
    String words = Texts.of(Language.of(request)).get("job.state." + job.state());
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(Json.createObjectBuilder().add("running", job.state().isUnfinished())
        .add("percent", job.percent()).add("words", words + ": " + job.percent() + "%").build().toString());
  }
}
