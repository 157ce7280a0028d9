package id.baku.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * What is wrong with the fields of a form that was refused: told at the top of the page, each with a way to its field, which says so of itself too.
 *
 * @source WCAG 2.2 3.3.1 (error identification), technique ARIA21
 */
@Named("faults")
@RequestScoped
public class FieldFaults {

  private static final String INVALID = "aria-invalid";
  private static final String MARKED = FieldFaults.class.getName();

  @Inject FacesContext faces;

  private List<Fault> all;

  /** @param field client id */
  public record Fault(String field, String words) {}

  /** In the order in which they were found; none before the page is written, since the form is not judged before. Asked before the fields are written. */
  public List<Fault> getAll() {
    if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    if (all == null) {
      all = new ArrayList<>();
      for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext();) {
        String field = fields.next();
        if (field != null && !field.isEmpty()) {
          faces.getMessageList(field).stream().map(FacesMessage::getSummary).map(words -> new Fault(field, words)).forEach(all::add);
        }
      }
      mark(all.stream().map(Fault::field).distinct().toList());
    }
    return all;
  }

  /** Pages are kept between answers: those of the answer before may be right by now. */
  private void mark(List<String> fields) {
    UIViewRoot page = faces.getViewRoot();
    Collection<?> before = (Collection<?>) page.getViewMap().put(MARKED, new ArrayList<>(fields));
    if (before != null) {
      before.forEach(field -> marks(page, field.toString(), false));
    }
    fields.forEach(field -> marks(page, field, true));
  }

  private static void marks(UIViewRoot page, String field, boolean wrong) {
    UIComponent component = page.findComponent(field);
    if (component != null && wrong) {
      component.getPassThroughAttributes().put(INVALID, "true");
    } else if (component != null) {
      component.getPassThroughAttributes().remove(INVALID);
    }
  }
}
