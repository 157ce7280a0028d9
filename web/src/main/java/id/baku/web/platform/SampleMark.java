package id.baku.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The mark of a page that shows an invented agency ({@code #{sample.shown}}): the template writes it on the page, on screen
 * and on paper, and search engines are sent away.
 */
@Named("sample")
@RequestScoped
public class SampleMark {

  /** Header and value by which search engines leave a page or a record out. */
  public static final String HEADER = "X-Robots-Tag";
  public static final String NOT_INDEXED = "noindex, nofollow";

  private static final String ATTRIBUTE = "baku.sample";

  @Inject HttpServletRequest request;

  public static void set(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(ATTRIBUTE, true);
    response.setHeader(HEADER, NOT_INDEXED);
  }

  public boolean isShown() {
    return request.getAttribute(ATTRIBUTE) != null;
  }
}
