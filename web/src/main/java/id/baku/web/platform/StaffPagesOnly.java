package id.baku.web.platform;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps PrimeFaces away from all but staff pages. For its policy it draws a number and keeps it in the view, and with
 * that begins a session and sends a cookie, on every page that goes through Faces. The address decides: whether a view
 * has state is known only later, when it has been built.
 */
public class StaffPagesOnly implements SystemEventListener {

  private static final String OF_PRIMEFACES = "org.primefaces.";

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent applicationIsReady) {
    Lifecycle lifecycle = ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
        .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (PhaseListener listener : lifecycle.getPhaseListeners()) {
      if (listener.getClass().getName().startsWith(OF_PRIMEFACES)) {
        lifecycle.removePhaseListener(listener);
        lifecycle.addPhaseListener(new Restrained(listener));
      }
    }
  }

  /** Passes a phase on when a staff page is being made. */
  private record Restrained(PhaseListener listener) implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
      if (isStaffPage(event)) {
        listener.beforePhase(event);
      }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      if (isStaffPage(event)) {
        listener.afterPhase(event);
      }
    }

    @Override
    public PhaseId getPhaseId() {
      return listener.getPhaseId();
    }

    private static boolean isStaffPage(PhaseEvent event) {
      return event.getFacesContext().getExternalContext().getRequest() instanceof HttpServletRequest request
          && SiteArea.of(request) == SiteArea.STAFF;
    }
  }
}
