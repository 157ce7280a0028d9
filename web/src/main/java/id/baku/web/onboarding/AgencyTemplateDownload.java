package id.baku.web.onboarding;

import id.baku.onboarding.AgencyTables;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The empty spreadsheet in which a coordinator lists agencies. */
@WebServlet("/kelola/pemerintah/templat-instansi")
public class AgencyTemplateDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AgencyTables tables;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] content = tables.blank();
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", "attachment; filename=\"instansi.xlsx\"");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
