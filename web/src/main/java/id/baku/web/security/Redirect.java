package id.baku.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser to another page of ours, by a path alone so that no Host header gets into the address. */
public final class Redirect {

  private Redirect() {}

  /** An Ajax call cannot follow a redirect of HTTP; Faces reads it from the answer. */
  public static void to(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", path);
      return;
    }
    response.setContentType("text/xml;charset=UTF-8");
    response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
        + path.replace("&", "&amp;") + "\"/></partial-response>");
  }
}
