package id.baku.web.agencies;

import id.baku.agencies.ServicePoint;
import id.baku.agencies.ServicePointEditor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The places where the agency gives its services. */
@Named
@RequestScoped
public class ServicePointsPage {

  static final String ADDRESS = "/kelola/instansi/tempat";

  @Inject ServicePointEditor editor;

  private List<ServicePoint> points;

  public List<ServicePoint> getPoints() {
    if (points == null) {
      points = editor.list();
    }
    return points;
  }
}
