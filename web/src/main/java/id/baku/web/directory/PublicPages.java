package id.baku.web.directory;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotReady;
import id.baku.platform.ProblemException;
import id.baku.web.platform.ErrorPage;
import id.baku.web.platform.Incident;
import id.baku.web.platform.Keeping;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Outage;
import id.baku.web.platform.SampleMark;
import id.baku.web.platform.SiteArea;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The front door of the public pages: Indonesian addresses in, Facelets views out. Addresses that nobody has claimed
 * end here too, with a page that helps; so do failures.
 */
public class PublicPages implements Filter {

  private static final String NOT_FOUND = "/WEB-INF/errors/tidak-ada.xhtml";
  private static final String FAILED = "/WEB-INF/errors/gangguan.xhtml";

  @Inject @Any Instance<PublicPage> pages;
  @Inject Instance<ErrorPage> errorPage;
  @Inject Clock clock;
  @Inject Instance<KioskDownload> kiosk;

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    HttpServletResponse response = (HttpServletResponse) outgoing;
    if (SiteArea.of(request) != SiteArea.PUBLIC) {
      chain.doFilter(request, response);
      return;
    }
    String path = SiteArea.path(request);
    Language.choose(request, Routes.locale(path));
    try {
      answer(request, response, path);
    } catch (NotReady soon) {
      response.setHeader("Retry-After", NotReady.RETRY_AFTER);
      tell(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, soon);
    } catch (ProblemException problem) {
      tell(request, response, status(problem), problem);
    } catch (ServletException | RuntimeException failure) {
      response.resetBuffer();
      Links.forget(request);
      fail(request, response, Incident.log(path, failure), Outage.isBehind(failure));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    if (path.equals("/favicon.ico") && request.getMethod().equals("GET")) {
      request.getRequestDispatcher("/resources/baku/favicon.svg").forward(request, response);
      return;
    }
    Optional<Route> route = Routes.find(path, request.getQueryString() != null && request.getParameter("q") != null);
    boolean takesForm = route.isPresent() && route.get().kind().takesForm();
    boolean sent = takesForm && request.getMethod().equals("POST");
    if (!sent && !request.getMethod().equals("GET")) {
      response.setHeader("Allow", takesForm ? "GET, HEAD, POST" : "GET, HEAD");
      tell(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, null);
      return;
    }
    if (route.isPresent()) {
      Route found = route.get();
      if (found.kind() == Route.Kind.KIOSK) {
        kiosk.get().send(found, request, response);
        return;
      }
      PublicPage page = pages.select(found.kind().page()).get();
      Visit visit = new Visit(found, request);
      Instant opened = clock.instant();
      int status = sent ? send((FormPage) page, visit, response) : page.open(visit);
      if (status == HttpServletResponse.SC_SEE_OTHER) {
        return;
      }
      if (!sent && page.madeOf() != null) {
        Keeping.until(request, page.validUntil(opened), page.madeOf());
      }
      if (page.isSample()) {
        SampleMark.set(request, response);
      }
      Look.set(request, page.look());
      Links.choose(request, found.page());
      show(request, response, status, found.kind().view());
    } else if (path.length() > 1 && path.endsWith("/") && !path.contains("//")) {
      response.setHeader("Location", request.getContextPath() + path.substring(0, path.length() - 1));
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    } else {
      throw new NotFound("page.unknown");
    }
  }

  private static int send(FormPage page, Visit visit, HttpServletResponse response) {
    int status = page.send(visit);
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SEE_OTHER) {
      response.setHeader("Location", page.next());
    } else if (status == FormPage.TOO_MANY) {
      response.setHeader("Retry-After", FormPage.RETRY_AFTER);
    }
    return status;
  }

  private void tell(HttpServletRequest request, HttpServletResponse response, int status, ProblemException problem)
      throws IOException, ServletException {
    errorPage.get().tell(status, problem);
    show(request, response, status, status == HttpServletResponse.SC_NOT_FOUND ? NOT_FOUND : FAILED);
  }

  private void fail(HttpServletRequest request, HttpServletResponse response, String incident, boolean passing)
      throws IOException, ServletException {
    int status = passing ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    if (passing) {
      response.setHeader("Retry-After", Outage.RETRY_AFTER);
    }
    errorPage.get().tell(status, incident);
    show(request, response, status, FAILED);
  }

  private static void show(HttpServletRequest request, HttpServletResponse response, int status, String view)
      throws IOException, ServletException {
    response.setStatus(status);
    request.getRequestDispatcher(view).forward(new Asking(request), response);
  }

  private static int status(ProblemException problem) {
    return switch (problem) {
      case NotFound unknown -> HttpServletResponse.SC_NOT_FOUND;
      case InvalidInput unreadable -> HttpServletResponse.SC_BAD_REQUEST;
      default -> HttpServletResponse.SC_CONFLICT;
    };
  }

  /** Views are asked for and never posted to: an error page appears whatever the method was. */
  private static final class Asking extends HttpServletRequestWrapper {
    Asking(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
