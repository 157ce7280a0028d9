package id.baku.web.agencies;

import id.baku.agencies.AgencyHead;
import id.baku.agencies.HeadEditor;
import id.baku.agencies.Versioned;
import id.baku.platform.SigningCapacity;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Which position leads the agency and signs its decrees. */
@Named
@ViewScoped
public class HeadPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject HeadEditor editor;
  @Inject EditorForm form;

  private String position;
  private String rank;
  private SigningCapacity capacity = SigningCapacity.HOLDER;
  private String onBehalfOf;
  private LocalDate from;
  private LocalDate until;
  private int seenLock;
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<AgencyHead> now = editor.head();
    seenLock = now.lockVersion();
    if (now.value() != null) {
      fill(now.value());
    }
  }

  private void fill(AgencyHead head) {
    position = head.position();
    rank = head.rank();
    capacity = head.capacity();
    onBehalfOf = head.onBehalfOf();
    from = head.from();
    until = head.until();
  }

  /** Whoever saves again after seeing the other words means it. */
  public void save() {
    AgencyHead head = AgencyHead.typed(position, rank, capacity, onBehalfOf, from, until);
    form.save("pimpinan", head.problems(), () -> editor.appoint(seenLock, head), "/kelola/instansi/pimpinan?tersimpan=1");
    if (form.isStale()) {
      Versioned<AgencyHead> theirs = editor.head();
      beside = TrailEntry.differences(theirs.value(), head);
      seenLock = theirs.lockVersion();
    }
  }

  public List<Change> getBeside() {
    return beside == null ? List.of() : beside;
  }

  public SigningCapacity[] getCapacities() {
    return SigningCapacity.values();
  }

  public String getPosition() { return position; }
  public void setPosition(String position) { this.position = position; }
  public String getRank() { return rank; }
  public void setRank(String rank) { this.rank = rank; }
  public SigningCapacity getCapacity() { return capacity; }
  public void setCapacity(SigningCapacity capacity) { this.capacity = capacity; }
  public String getOnBehalfOf() { return onBehalfOf; }
  public void setOnBehalfOf(String onBehalfOf) { this.onBehalfOf = onBehalfOf; }
  public LocalDate getFrom() { return from; }
  public void setFrom(LocalDate from) { this.from = from; }
  public LocalDate getUntil() { return until; }
  public void setUntil(LocalDate until) { this.until = until; }
}
