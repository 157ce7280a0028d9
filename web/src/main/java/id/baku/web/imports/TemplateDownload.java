package id.baku.web.imports;

import id.baku.imports.BlankSpreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The spreadsheet to fill in, for those who have no decree as a file yet. */
@WebServlet("/kelola/impor/templat")
public class TemplateDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FILE_NAME = "standar-pelayanan.xlsx";

  @Inject transient BlankSpreadsheet spreadsheet;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] content = spreadsheet.content();
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", OriginalDownload.disposition(FILE_NAME));
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
