package id.baku.web.agencies;

import id.baku.agencies.ReferenceData;
import id.baku.agencies.ServicePoint;
import id.baku.agencies.ServicePointEditor;
import id.baku.agencies.Versioned;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One place where services are given, or a new one. */
@Named
@ViewScoped
public class ServicePointPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = ServicePointsPage.ADDRESS + "?tersimpan=1";

  @Inject ServicePointEditor editor;
  @Inject ReferenceData reference;
  @Inject EditorForm form;

  private final ServicePointForm typed = new ServicePointForm();
  private String code;
  private int seenLock;
  private transient List<Change> beside = List.of();
  private transient List<String> services;

  /** @throws id.baku.platform.NotFound when the agency has no such place */
  public void load() {
    if (isFresh()) {
      typed.fillWeek(reference.usualHours());
    } else {
      Versioned<ServicePoint> now = editor.point(code);
      typed.fill(now.value());
      seenLock = now.lockVersion();
    }
  }

  public void save() {
    ServicePoint point = typed.point(code);
    form.save("tempat", typed.problems(point), () -> store(point), DONE);
    showTheirs(point);
  }

  public void remove() {
    form.save("hapus", List.of(), () -> editor.remove(code, seenLock), DONE);
    showTheirs(typed.point(code));
  }

  private void store(ServicePoint point) {
    if (isFresh()) {
      editor.add(point);
    } else {
      editor.change(code, seenLock, point);
    }
  }

  private void showTheirs(ServicePoint mine) {
    if (form.isStale()) {
      Versioned<ServicePoint> theirs = editor.point(code);
      beside = TrailEntry.differences(theirs.value(), mine);
      seenLock = theirs.lockVersion();
    }
  }

  public boolean isFresh() {
    return code == null || code.isBlank();
  }

  /** What is given there; while there is anything the place stays. */
  public List<String> getServices() {
    if (services == null) {
      services = isFresh() ? List.of() : editor.servicesAt(code);
    }
    return services;
  }

  public List<Change> getBeside() {
    return beside == null ? List.of() : beside;
  }

  public ServicePointForm getTyped() {
    return typed;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
