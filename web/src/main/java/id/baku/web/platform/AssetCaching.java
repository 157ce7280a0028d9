package id.baku.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a file be kept for a year when it was asked for with the mark of its present content, else for an hour. */
public class AssetCaching implements Filter {

  @Inject Assets assets;

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    boolean current = assets.isCurrent(SiteArea.path(request), request.getParameter("v"));
    ((HttpServletResponse) outgoing).setHeader("Cache-Control",
        current ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    chain.doFilter(request, outgoing);
  }
}
