package id.baku.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Refuses a form that says more than any of ours takes, before anybody asks for a parameter: the container reads the whole form for that and
 * fails over one of two megabytes. Files come in parts and have limits of their own.
 */
public class FormLimit extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PAGE = "/WEB-INF/errors/gangguan.xhtml";
  /** Below what the container reads, which is 2 MiB. */
  private static final long MOST_BYTES = 2_000_000;
  private static final int LENGTH_UNKNOWN = -1;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    int refusal = isForm(request) ? refusal(request.getContentLengthLong()) : HttpServletResponse.SC_OK;
    if (refusal == HttpServletResponse.SC_OK) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(refusal);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Connection", "close");
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, refusal);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    request.getRequestDispatcher(PAGE).forward(new Unread(request), response);
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
  }

  private static int refusal(long bytes) {
    if (bytes == LENGTH_UNKNOWN) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return bytes > MOST_BYTES ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_OK;
  }

  /** Whose form nobody reads: the page of the error asks for parameters too. */
  private static final class Unread extends HttpServletRequestWrapper {

    Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}
