package id.baku.web.people;

import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Handover;
import id.baku.security.Handover.Side;
import id.baku.security.Handovers;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Hand-overs that are open, the form that begins one, and the list that both sides confirm. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {

  private static final String ADDRESS = "/kelola/orang/serah-terima";
  private static final long serialVersionUID = 1L;

  @Inject Handovers handovers;
  @Inject Actor actor;
  @Inject Told told;

  private String id;
  private String giver;
  private String taker;
  private Handover seen;
  private transient List<Handover> open;

  /** @throws NotFound handover.unknown for one between others, and for one that is ended */
  public void load() {
    look();
  }

  private void look() {
    open = handovers.list();
    UUID chosen = id == null ? null : Ids.parse(id);
    seen = chosen == null ? null : open.stream().filter(one -> one.id().equals(chosen)).findFirst().orElseThrow(() -> new NotFound("handover.unknown"));
  }

  public void begin() {
    act("mulai", () -> told.goTo(ADDRESS + "?id=" + handovers.begin(giver, taker)));
  }

  public void give() {
    confirm(Side.GIVER);
  }

  public void take() {
    confirm(Side.TAKER);
  }

  /** The page of the list is gone once everything has moved. */
  private void confirm(Side side) {
    act("daftar", () -> {
      handovers.confirm(seen, side);
      boolean done = handovers.list().stream().noneMatch(one -> one.id().equals(seen.id()));
      told.goTo(done ? ADDRESS + "?selesai=1" : ADDRESS + "?id=" + seen.id());
    });
  }

  public void cancel() {
    act("daftar", () -> {
      handovers.cancel(seen.id(), seen.lockVersion());
      told.goTo(ADDRESS);
    });
  }

  /** After a refusal the page shows what would move now: sent once more it is meant. */
  private void act(String form, Runnable act) {
    try {
      act.run();
    } catch (ProblemException refused) {
      Refusals.tell(told, form, refused);
      if (refused instanceof Stale) {
        look();
      }
    }
  }

  public List<Handover> getOpen() {
    if (open == null) {
      open = handovers.list();
    }
    return open;
  }

  /** The chosen one with its list, as it was shown; null when none is chosen. */
  public Handover getChosen() {
    return seen;
  }

  /** Whether one gives oneself, or may confirm in the giver's place. */
  public boolean isMayGive() {
    return seen.giver().account() == actor.own() || isForOthers();
  }

  public boolean isMayTake() {
    return seen.taker().account() == actor.own();
  }

  public boolean isInPlace() {
    return seen.giver().account() != actor.own();
  }

  /** Whether one may begin one for somebody else. */
  public boolean isForOthers() {
    return actor.may(Permission.MANAGE_PEOPLE);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getGiver() {
    return giver;
  }

  public void setGiver(String giver) {
    this.giver = giver;
  }

  public String getTaker() {
    return taker;
  }

  public void setTaker(String taker) {
    this.taker = taker;
  }
}
