package id.baku.web.imports;

import id.baku.imports.ImportReader;
import id.baku.imports.ImportView;
import id.baku.platform.Ids;
import id.baku.web.platform.ProgressAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How far the reading of a document is, for the page that shows it. Asking takes no view of the session. */
@WebServlet("/kelola/impor/kemajuan")
public class ReadingProgress extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ImportReader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    ImportView view = reader.view(Ids.parse(id == null ? "" : id));
    ProgressAnswer.write("imports.state." + view.state(), view.state().isRunning(), view.progress(), request, response);
  }
}
