package id.baku.web.imports;

import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.security.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a page says after an act: a refusal in the reader's language, or the next page. */
@RequestScoped
public class Told {

  @Inject FacesContext faces;
  @Inject Language language;

  public String words(ProblemException problem) {
    return texts().problem(problem);
  }

  /** Shows the refusal on this page; what somebody else has changed meanwhile is a conflict for machines too. */
  public void refused(ProblemException problem) {
    if (problem instanceof Stale && !faces.getPartialViewContext().isAjaxRequest()) {
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }
    refused(null, words(problem));
  }

  /** @param field client id of the field at fault, null for the page; what the page has not is told for the page */
  public void refused(String field, String words) {
    boolean there = field != null && faces.getViewRoot().findComponent(field) != null;
    faces.addMessage(there ? field : null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
  }

  /** Leads to another page, so that reloading it does nothing again. */
  public void goTo(String path) {
    try {
      Redirect.to(path, (HttpServletRequest) faces.getExternalContext().getRequest(),
          (HttpServletResponse) faces.getExternalContext().getResponse());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  public Texts texts() {
    return Texts.of(language.getLocale());
  }
}
