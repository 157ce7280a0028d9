package id.baku.web.links;

import id.baku.links.LinkChecks;
import id.baku.links.LinkState;
import id.baku.links.LinkUse;
import id.baku.links.LinkVerdict.Meaning;
import id.baku.platform.Refused;
import id.baku.web.imports.Told;
import id.baku.web.platform.PageTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The agency's addresses and what came of asking for them, for the pages around; read once a page. */
@Named
@RequestScoped
public class LinkStates {

  private static final String CHANNELS = "/kelola/instansi/saluran";
  private static final Map<Meaning, String> LOOKS = Map.of(Meaning.GOOD, "badge-good", Meaning.HINT, "badge-doubt", Meaning.UNSURE, "badge-quiet",
      Meaning.FAULT, "severity-ERROR");

  @Inject LinkChecks checks;
  @Inject PageTexts texts;
  @Inject Told told;
  @Inject Clock clock;

  private List<LinkState> all;

  private List<LinkState> all() {
    if (all == null) {
      all = checks.list();
    }
    return all;
  }

  /** Those of one channel or place that were asked for. @param key public id or code; null for a fresh one */
  public List<LinkState> of(String kind, Object key) {
    return key == null ? List.of() : all().stream().filter(state -> state.askedAt() != null)
        .filter(state -> state.use().kind().name().equals(kind) && state.use().key().equalsIgnoreCase(key.toString())).toList();
  }

  /** Those that fail for more than a moment. */
  public List<LinkState> getTasks() {
    return all().stream().filter(LinkState::isTask).toList();
  }

  /** Whether a server is about to ask for some. */
  public boolean isWaiting() {
    Instant now = clock.instant();
    return isOn() && all().stream().anyMatch(state -> state.isDue(now));
  }

  public boolean isOn() {
    return LinkChecks.isOn();
  }

  public String look(LinkState state) {
    return LOOKS.get(state.verdict().meaning());
  }

  /** What came of it, in a sentence. */
  public String words(LinkState state) {
    return texts.with("links.verdict." + state.verdict(), "detail", state.detail() == null ? "" : state.detail());
  }

  /** Where it is changed. */
  public String editor(LinkState state) {
    return state.use().kind() == LinkUse.Kind.CHANNEL ? "/kelola/instansi/saluran-satu?id=" + state.use().key()
        : "/kelola/instansi/tempat-satu?kode=" + state.use().key();
  }

  public void askNow() {
    try {
      checks.askNow();
      told.goTo(CHANNELS + "?diperiksa=1");
    } catch (Refused off) {
      told.refused(off);
    }
  }
}
