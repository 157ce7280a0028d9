package id.baku.web.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.web.imports.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;

/** Does what a form asks for, or says at each field why not; what was typed stays. */
@RequestScoped
public class EditorForm {

  private static final int CONFLICT = 409;

  @Inject Told told;
  @Inject FacesContext faces;

  private boolean stale;

  /**
   * @param form id of the form; its fields have the names by which problems call them
   * @param wrong what is wrong with what was typed
   * @param act what to do when nothing is
   * @param next page that shows it is done
   */
  void save(String form, List<InvalidInput> wrong, Runnable act, String next) {
    if (!isRight(form, wrong)) {
      return;
    }
    try {
      act.run();
      told.goTo(next);
    } catch (NotFound | NotPermitted elsewhere) {
      throw elsewhere;
    } catch (Stale changed) {
      stale = true;
      faces.getExternalContext().setResponseStatus(CONFLICT);
      told.refused(changed);
    } catch (ProblemException refused) {
      tell(form, refused);
    }
  }

  /** Tries what changes nothing yet, and says at its field why it cannot be done. */
  boolean isPossible(String form, Runnable trial) {
    try {
      trial.run();
      return true;
    } catch (NotFound | NotPermitted elsewhere) {
      throw elsewhere;
    } catch (ProblemException refused) {
      tell(form, refused);
      return false;
    }
  }

  /** Says at each field what is wrong with it. @return whether nothing is */
  boolean isRight(String form, List<InvalidInput> wrong) {
    wrong.forEach(problem -> tell(form, problem));
    return wrong.isEmpty();
  }

  /** Somebody else has saved since this form was opened: their words and the typed ones are to stand side by side. */
  boolean isStale() {
    return stale;
  }

  private void tell(String form, ProblemException problem) {
    String field = problem.fields().isEmpty() ? null : form + ":" + problem.fields().getFirst();
    told.refused(field, told.words(problem));
  }
}
