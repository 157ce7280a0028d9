package id.baku.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Sends the forms of imports, findings and reports to the whole address of their page: after a refusal the address still says which
 * one it is, so that the page can be loaded again.
 */
public class AddressKept extends ViewHandlerWrapper {

  private static final Set<String> PAGES = Set.of("/kelola/impor/", "/kelola/temuan/", "/kelola/koreksi/", "/kelola/lupa", "/kelola/undangan",
      "/kelola/surel", "/kelola/instansi/", "/kelola/orang/", "/kelola/pemerintah/", "/kelola/standar/");

  public AddressKept(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    StringBuilder address = new StringBuilder(super.getActionURL(context, viewId));
    UIViewRoot view = context.getViewRoot();
    if (view != null && viewId.equals(view.getViewId()) && PAGES.stream().anyMatch(viewId::startsWith)) {
      for (UIViewParameter parameter : ViewMetadata.getViewParameters(view)) {
        String value = parameter.getStringValue(context);
        if (value != null && !value.isEmpty()) {
          address.append(address.indexOf("?") < 0 ? '?' : '&').append(parameter.getName()).append('=')
              .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
      }
    }
    return address.toString();
  }
}
