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
import java.util.Set;

/**
 * Sends an answer that was made before without making it again, and keeps the one that is made now if its maker says
 * how long it stays right ({@link Keeping}). Stands behind {@link ConditionalGet}, which holds answers back and gives
 * 304 and HEAD the same way for both.
 */
public class KeptAnswers implements Filter {

  @Inject AnswerStore store;

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    String key = AnswerStore.key(SiteArea.path(request), request.getQueryString());
    if (!(outgoing instanceof HeldResponse response) || key == null) {
      chain.doFilter(incoming, outgoing);
      return;
    }
    KeptAnswer kept = store.find(key);
    if (kept != null) {
      kept.writeTo(request, response);
      return;
    }
    long position = store.position();
    Set<String> foreign = Set.copyOf(response.getHeaderNames());
    chain.doFilter(request, response);
    Keeping keeping = Keeping.of(request);
    if (keeping != null && !response.isGone() && response.getStatus() == HttpServletResponse.SC_OK) {
      store.keep(key, KeptAnswer.of(response, foreign, keeping, position, store.bounded(keeping.until())));
    }
  }
}
