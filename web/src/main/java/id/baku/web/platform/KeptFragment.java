package id.baku.web.platform;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/**
 * {@code <b:kept as="card" of="#{card}">}: a part of a public page that says the same whenever {@code of} is the same and the
 * language is. It is written once and kept in {@link FragmentStore}; nothing else may go into it, above all nothing of this request.
 */
@FacesComponent(KeptFragment.TYPE)
public class KeptFragment extends UIComponentBase {

  static final String TYPE = "baku.Kept";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    FragmentStore store = FragmentStore.of(context.getExternalContext().getApplicationMap());
    FragmentStore.Key key = new FragmentStore.Key((String) getAttributes().get("as"), getAttributes().get("of"), context.getViewRoot().getLocale());
    String kept = store.find(key);
    if (kept == null) {
      kept = written(context);
      store.keep(key, kept);
    }
    context.getResponseWriter().write(kept);
  }

  private String written(FacesContext context) throws IOException {
    ResponseWriter page = context.getResponseWriter();
    StringWriter fragment = new StringWriter();
    context.setResponseWriter(page.cloneWithWriter(fragment));
    try {
      super.encodeChildren(context);
      context.getResponseWriter().flush();
    } finally {
      context.setResponseWriter(page);
    }
    return fragment.toString();
  }
}
