package id.baku.web.imports;

import id.baku.imports.ImportReader;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.standards.DecreeFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The signed file of the decree recorded out of an import, for the agency alone: it names people. */
@WebServlet("/kelola/impor/bertanda-tangan")
public class SignedFileDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ImportReader reader;
  @Inject transient DecreeFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    String decree = reader.view(Ids.parse(id == null ? "" : id)).decreeNumber();
    if (decree == null) {
      throw new NotFound("decree.unknown");
    }
    byte[] content = files.signed(decree);
    response.setContentType("application/octet-stream");
    response.setHeader("Content-Disposition", OriginalDownload.disposition(files.view(decree).signed().name()));
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
