package id.baku.web.security;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills the fields of a page with what was typed into them before, as Faces itself does after a refusal: the page shows it, nothing is taken in. */
final class FieldsFilled {

  private final Map<String, List<String>> fields;
  private final Map<String, List<String>> left;
  private final FacesContext faces;

  private FieldsFilled(FacesContext faces, Map<String, List<String>> fields) {
    this.faces = faces;
    this.fields = fields;
    this.left = new LinkedHashMap<>(fields);
  }

  /** @return what no field of the page took */
  static Map<String, List<String>> in(FacesContext faces, Map<String, List<String>> fields) {
    FieldsFilled filling = new FieldsFilled(faces, fields);
    faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (context, component) -> {
      filling.visit(component);
      return VisitResult.ACCEPT;
    });
    return filling.left;
  }

  private void visit(UIComponent component) {
    String id = component.getClientId(faces);
    if (component instanceof UIForm || component instanceof UICommand || component instanceof HtmlInputHidden || component instanceof HtmlInputSecret) {
      left.remove(id);
    } else if (component instanceof UIInput input && isOfForm(component) && !isRepeated(component)) {
      fill(input, left.remove(id));
    }
  }

  /** @param typed null when nothing was sent: a box without its tick, a choice of none */
  private static void fill(UIInput input, List<String> typed) {
    if (input instanceof UISelectMany) {
      input.setSubmittedValue(typed == null ? new String[0] : typed.toArray(String[]::new));
    } else if (typed != null) {
      input.setSubmittedValue(typed.getFirst());
    } else if (input instanceof UISelectBoolean) {
      input.setSubmittedValue("false");
    }
  }

  private boolean isOfForm(UIComponent component) {
    for (UIComponent above = component; above != null; above = above.getParent()) {
      if (above instanceof UIForm) {
        return fields.containsKey(above.getClientId(faces));
      }
    }
    return false;
  }

  /** Rows forget what was put into them before they are shown. */
  private static boolean isRepeated(UIComponent component) {
    for (UIComponent above = component.getParent(); above != null; above = above.getParent()) {
      if (above instanceof UINamingContainer && above.getClass().getSimpleName().equals("UIRepeat") || above instanceof UIData) {
        return true;
      }
    }
    return false;
  }
}
