package id.baku.web.api;

import id.baku.platform.Incident;
import id.baku.platform.NotReady;
import id.baku.security.Actor;
import id.baku.web.platform.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Every exception of the API leaves through this one door, so that none shows its stack to a stranger. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final String INCIDENT = "baku.incident";
  private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

  @Inject Actor actor;
  @Context HttpHeaders headers;
  @Context UriInfo uri;
  @Context HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse();
    }
    Failure failure = Failure.of(thrown, actor.accountId().isPresent() || actor.tokenId().isPresent());
    Locale locale = ApiLocale.of(headers.getAcceptableLanguages());
    String path = uri.getRequestUri().getRawPath();
    String incident = failure.isOurs() ? incident(path, thrown) : null;
    ResponseBuilder answer = Response.status(failure.status()).type(Problem.MEDIA_TYPE).language(locale)
        .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING)
        .entity(ProblemText.of(failure, Texts.of(locale), path, incident));
    if (thrown instanceof HttpRefusal refusal) {
      refusal.headers().forEach(answer::header);
    } else if (failure.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (thrown instanceof WebApplicationException http) {
      KEPT.forEach(name -> answer.header(name, http.getResponse().getHeaderString(name)));
    } else if (failure.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      answer.header(HttpHeaders.RETRY_AFTER, NotReady.RETRY_AFTER);
    }
    return answer.build();
  }

  /** One name and one entry in the log, although Jersey asks twice about what comes out of a use case. */
  private String incident(String path, Throwable thrown) {
    if (request.getAttribute(INCIDENT) == null) {
      request.setAttribute(INCIDENT, Incident.log(path, thrown));
    }
    return (String) request.getAttribute(INCIDENT);
  }
}
