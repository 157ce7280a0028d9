package id.baku.web.people;

import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.web.imports.Told;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Says on a page why something was refused, at the field that is at fault; what was typed stays. */
final class Refusals {

  private Refusals() {}

  /**
   * @param form id of the form; its fields have the names by which problems call them
   * @throws NotFound as it came: then there is no such page
   */
  static void tell(Told told, String form, ProblemException problem) {
    if (problem instanceof NotFound absent) {
      throw absent;
    }
    if (problem instanceof Stale) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }
    told.refused(problem.fields().isEmpty() ? null : form + ":" + problem.fields().getFirst(), told.words(problem));
  }
}
