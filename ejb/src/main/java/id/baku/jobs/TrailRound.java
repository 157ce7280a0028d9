package id.baku.jobs;

import id.baku.security.Office;
import id.baku.security.Offices;
import id.baku.security.RunAs;
import id.baku.security.SeenTrails;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailInspector;
import id.baku.security.TrailKeys;
import id.baku.security.TrailOwners;
import id.baku.security.TrailPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Checks the trails of all agencies and offices, one transaction for each, and keeps how far each was, so that none can go or be put back unseen. */
@ApplicationScoped
public class TrailRound {

  private static final String WHY = "riwayat";

  @Inject RunAs runAs;
  @Inject TrailOwners owners;
  @Inject TrailInspector inspector;
  @Inject Offices offices;
  @Inject TrailKeys keys;

  /** @throws IllegalStateException naming those that are not whole, after all were checked */
  public void go() {
    SeenTrails seen = keys.readSeen();
    List<Long> agencies = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    runAs.nobody(WHY, () -> agencies.addAll(owners.agencies()));
    agencies.forEach(id -> runAs.agency(id, WHY, () -> look(seen, broken, TrailPlace.agency(id), inspector.check())));
    runAs.nobody(WHY, () -> {
      look(seen, broken, Office.key(null), offices.check(null));
      owners.governments().forEach(slug -> look(seen, broken, Office.key(slug), offices.check(slug)));
    });
    seen.keep();
    if (!broken.isEmpty()) {
      throw new IllegalStateException("These trails are not what was written: " + broken + ". ./baku audit verify tells more.");
    }
  }

  private static void look(SeenTrails seen, List<String> broken, String owner, Verdict verdict) {
    seen.note(owner, verdict);
    if (!verdict.isIntact()) {
      broken.add(owner);
    }
  }
}
