package id.baku.findings;

import id.baku.findings.FixPreview.Change;
import id.baku.findings.store.FindingStore;
import id.baku.lint.Finding;
import id.baku.lint.SafeFixes;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.standards.DraftWritten;
import id.baku.standards.NewestWording;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Mends findings, one standard a transaction. What is in force never changes: the open draft does, or one is opened
 * with the words in force.
 */
@Stateless
@TenantScoped
public class FindingFixes {

  public static final int MAX_WORDS = 5_000;

  @Inject FindingStore findings;
  @Inject StandardReader standards;
  @Inject StandardEditor editor;
  @Inject LintDataReader data;
  @Inject Clock clock;
  @Inject Trail trail;

  /** What the trail keeps of it. @param version number of the draft @param findings how many are mended in it */
  public record Mended(String service, int version, int findings) {}

  /**
   * What applying the safe fixes of a group would change, standard by standard.
   *
   * @throws NotFound finding.unknown when there is no such group, also for another agency's
   */
  @Permitted(Permission.EDIT_STANDARD)
  public List<FixPreview> preview(String group) {
    Map<UUID, List<FindingView>> byStandard = new LinkedHashMap<>();
    for (FindingView view : findings.group(group, null)) {
      List<FindingView> ofStandard = byStandard.computeIfAbsent(view.standardId(), id -> new ArrayList<>());
      if (view.state() == FindingState.OPEN) {
        ofStandard.add(view);
      }
    }
    if (byStandard.isEmpty()) {
      throw new NotFound("finding.unknown");
    }
    return standards.newest().stream()
        .filter(wording -> !byStandard.getOrDefault(wording.standardId(), List.of()).isEmpty())
        .map(wording -> preview(wording, byStandard.get(wording.standardId()))).toList();
  }

  private static FixPreview preview(NewestWording wording, List<FindingView> views) {
    List<Change> changes = views.stream()
        .filter(view -> SafeFixes.apply(view.finding(), wording.content()).isPresent())
        .map(view -> change(view, wording.content())).toList();
    return new FixPreview(wording.standardId(), wording.service().name(), wording.number(), wording.lockVersion(),
        wording.draft(), changes);
  }

  private static Change change(FindingView view, StandardContent content) {
    Finding finding = view.finding();
    return new Change(view.id(), finding.place().component(), Excerpt.of(
        content.component(finding.place().component()).raw(), finding.quote(), finding.place().at()),
        finding.fix().replacement());
  }

  /**
   * Applies what was shown of one standard, wholly or not at all.
   *
   * @throws Stale standard.changed when the standard or one of the findings is in another state by now
   */
  @Permitted(Permission.EDIT_STANDARD)
  public DraftWritten apply(FixPreview shown) {
    NewestWording wording = unchanged(shown.standardId(), shown.versionNumber(), shown.lockVersion());
    List<FindingView> chosen = shown.changes().stream().map(change -> open(change.findingId()))
        .sorted(Comparator.comparing((FindingView view) -> view.finding().place().at()).reversed()).toList();
    StandardContent content = wording.content();
    for (FindingView view : chosen) { // from the end, so that the places before stay where they are
      content = SafeFixes.apply(view.finding(), content).orElseThrow(() -> new Stale("standard.changed"));
    }
    return write(wording, content, chosen);
  }

  /**
   * Puts a person's words in place of what a finding quotes.
   *
   * @param versionNumber with {@code lockVersion} the wording the person saw
   * @throws NotFound finding.unknown
   * @throws InvalidInput finding.words-missing, finding.words-unchanged, finding.words-too-long
   * @throws Refused finding.not-replaceable when the words are not there as quoted, or numbers hang on them
   * @throws Stale standard.changed
   */
  @Permitted(Permission.EDIT_STANDARD)
  public DraftWritten replace(UUID findingId, String words, int versionNumber, int lockVersion) {
    String typed = words == null ? "" : words.replace("\0", "").strip();
    if (typed.isEmpty()) {
      throw new InvalidInput("finding.words-missing", Map.of(), "words");
    }
    if (typed.length() > MAX_WORDS) {
      throw new InvalidInput("finding.words-too-long", Map.of("max", MAX_WORDS), "words");
    }
    FindingView view = findings.find(findingId).orElseThrow(() -> new NotFound("finding.unknown"));
    if (view.standardId() == null) {
      throw new Refused("finding.not-replaceable");
    }
    if (typed.equals(view.finding().quote())) {
      throw new InvalidInput("finding.words-unchanged", Map.of(), "words");
    }
    NewestWording wording = unchanged(view.standardId(), versionNumber, lockVersion);
    StandardContent content = data.read()
        .flatMap(known -> Rewording.of(view.finding(), typed, wording.content(), known.data().registry()))
        .orElseThrow(() -> new Refused("finding.not-replaceable"));
    return write(wording, content, List.of(open(findingId)));
  }

  private DraftWritten write(NewestWording wording, StandardContent content, List<FindingView> mended) {
    DraftWritten written = editor.revise(wording.service().slug(), wording.number(), wording.lockVersion(), content);
    findings.mended(mended.stream().map(FindingView::id).toList(), clock.instant());
    mended.stream().findFirst().ifPresent(first -> trail.record("finding.mended", first.subject(), null,
        new Mended(wording.service().slug(), written.version(), mended.size())));
    return written;
  }

  private NewestWording unchanged(UUID standardId, int number, int lockVersion) {
    NewestWording wording = standards.newest(standardId);
    if (wording.number() != number || wording.lockVersion() != lockVersion) {
      throw new Stale("standard.changed");
    }
    return wording;
  }

  private FindingView open(UUID id) {
    Optional<FindingView> open = findings.find(id).filter(view -> view.state() == FindingState.OPEN);
    return open.orElseThrow(() -> new Stale("standard.changed"));
  }
}
