package id.baku.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;

/** Before a staff page is shown for the first time: gives back what its person typed into it before the session was over. Named in faces-config.xml. */
public class TypedTextReturn implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent beforeRender) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() && faces.getExternalContext().getRequest() instanceof HttpServletRequest request
        && request.getUserPrincipal() instanceof StaffPrincipal) {
      CDI.current().select(TypedTextPage.class).get().giveBack();
    }
  }
}
