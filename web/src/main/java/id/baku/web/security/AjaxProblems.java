package id.baku.web.security;

import id.baku.platform.Incident;
import id.baku.platform.ProblemException;
import id.baku.web.security.StaffPaths.Reason;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.csp.CspException;

/**
 * Makes a failed Ajax call visible. Faces answers it with an error that no script of ours or of PrimeFaces shows, so a
 * button would just do nothing; instead the browser is led to a page that says what happened.
 */
public class AjaxProblems extends ExceptionHandlerWrapper {

  private AjaxProblems(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> failures = getUnhandledExceptionQueuedEvents().iterator();
    if (!faces.getPartialViewContext().isAjaxRequest() || !failures.hasNext()) {
      getWrapped().handle();
      return;
    }
    Throwable first = failures.next().getContext().getException();
    failures.remove();
    failures.forEachRemaining(next -> failures.remove());
    leadAway(faces, first);
  }

  /** Past the writer of Faces: what failed while it was writing has left it in the middle of something. */
  private static void leadAway(FacesContext faces, Throwable failure) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    try {
      if (!response.isCommitted()) {
        response.resetBuffer();
      }
      Redirect.to(path(request, response, failure), request, response);
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static String path(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
    boolean known = Causes.find(failure, ViewExpiredException.class).isPresent()
        || Causes.find(failure, CspException.class).isPresent()
        || Causes.find(failure, ProblemException.class).isPresent();
    if (!known) {
      return StaffPaths.failed(Incident.log(StaffPaths.of(request), failure));
    }
    if (!(request.getUserPrincipal() instanceof StaffPrincipal)) {
      return StaffPaths.door(Reason.EXPIRED);
    }
    boolean expired = Causes.find(failure, ViewExpiredException.class).isPresent();
    return expired ? CDI.current().select(TypedText.class).get().keep(request, response).orElse(StaffPaths.RELOADED) : StaffPaths.RELOADED;
  }

  /** Named in faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new AjaxProblems(getWrapped().getExceptionHandler());
    }
  }
}
