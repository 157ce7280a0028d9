package id.baku.web.platform;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands where the WAR has a directory. Without it the container answers such an address before any filter of ours,
 * with a redirect made of the Host header, which anybody can set.
 */
public class RealDirectories extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String STAFF = "/kelola";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getServletPath().equals(STAFF)) {
      response.setHeader("Location", request.getContextPath() + STAFF + "/");
      response.setStatus(HttpServletResponse.SC_FOUND);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
