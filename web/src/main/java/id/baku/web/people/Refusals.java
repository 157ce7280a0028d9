package id.baku.web.people;

import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.web.imports.Told;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Says on a page why something was refused, at the field that is at fault; what was typed stays. */
final class Refusals {

  private Refusals() {}

  /**
   * @param fields client ids by the names that problems use
   * @throws NotFound as it came, when no field of the page is meant: then there is no such page
   */
  static void tell(Told told, ProblemException problem, Map<String, String> fields) {
    String field = problem.fields().stream().map(fields::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    if (problem instanceof NotFound absent && field == null) {
      throw absent;
    }
    if (problem instanceof Stale) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }
    told.refused(field, told.words(problem));
  }
}
