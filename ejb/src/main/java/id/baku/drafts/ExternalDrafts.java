package id.baku.drafts;

import id.baku.agencies.AgencyReader;
import id.baku.drafts.store.ExternalServiceStore;
import id.baku.drafts.store.ExternalServiceStore.Tied;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import id.baku.platform.Stale;
import id.baku.platform.Unmet;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.NewestWording;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Open drafts of the current agency by the ids that partners give them. */
@Stateless
@TenantScoped
public class ExternalDrafts {

  /** Open drafts of one agency by tokens: several times the services of the largest ones. */
  public static final int MOST = 1_000;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");

  @Inject ExternalServiceStore services;
  @Inject StandardEditor editor;
  @Inject StandardReader standards;
  @Inject AgencyReader agency;
  @Inject Trail trail;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * A draft after it was written.
   *
   * @param fresh whether there was none before
   */
  public record Written(ExternalDraft draft, boolean fresh) {}

  /** What the trail keeps of a draft: its words stand in the version itself. */
  public record Noted(String service, int version, String tag) {}

  /** @throws NotFound draft.unknown also for another agency's */
  @Permitted(Permission.READ_OWN_AGENCY)
  public ExternalDraft find(String externalId) {
    return present(externalId).orElseThrow(() -> new NotFound("draft.unknown"));
  }

  /**
   * By their ids.
   *
   * @param after key of a page, null for the first
   * @throws InvalidInput page.key, page.limit
   */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Page<DraftRow> list(String after, Integer limit) {
    int size = Page.checkedLimit(limit);
    String last = after == null ? null : PageKey.parse(after, 1)[0];
    return Page.of(services.list(last, size + 1), size, row -> PageKey.of(row.externalId()));
  }

  @Permitted(Permission.READ_OWN_AGENCY)
  public long count() {
    return services.count();
  }

  /** Where the draft of a standard comes from; empty when no partner ever wrote one of it. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Optional<DraftOrigin> origin(UUID standardId) {
    return services.ofStandard(standardId);
  }

  /**
   * Writes a draft, if the condition holds. An id that is new is tied to the service of the slug that was sent, or to a new service.
   *
   * @throws InvalidInput draft.id; service.point, service.life-event, service.slug
   * @throws Unmet draft.exists, draft.absent, draft.changed
   * @throws Refused draft.slug-fixed, draft.slug-tied, draft.too-many
   * @throws Stale draft.open when somebody has a draft of that service open which the partner never saw
   */
  @Permitted(Permission.EDIT_STANDARD)
  public Written put(String externalId, Precondition condition, SentDraft sent) {
    long token = token();
    if (!ID.matcher(externalId).matches()) {
      throw new InvalidInput("draft.id", Map.of(), "externalId");
    }
    services.lock();
    Optional<ExternalDraft> before = present(externalId);
    condition.demand(before.map(ExternalDraft::tag));
    if (before.isEmpty() && services.count() >= MOST) {
      throw new Refused("draft.too-many", Map.of("max", MOST));
    }
    String slug = described(services.find(externalId), sent.service());
    write(before, slug, sent);
    services.tie(externalId, slug, token, clock.instant().truncatedTo(ChronoUnit.MICROS));
    ExternalDraft after = find(externalId);
    trail.record("draft.written", subject(after), before.map(ExternalDrafts::noted).orElse(null), noted(after));
    return new Written(after, before.isEmpty());
  }

  /**
   * Takes a draft away, if the condition holds; a service that never had another version goes with it, and its id.
   *
   * @throws NotFound draft.unknown
   * @throws Unmet draft.changed
   * @throws Stale standard.changed when somebody else was faster
   */
  @Permitted(Permission.EDIT_STANDARD)
  public void remove(String externalId, Precondition condition) {
    token();
    services.lock();
    ExternalDraft draft = find(externalId);
    condition.demand(Optional.of(draft.tag()));
    String slug = draft.service().slug();
    if (!editor.discard(slug, draft.version(), draft.content())) {
      throw new Stale("standard.changed");
    }
    editor.forget(slug);
    trail.record("draft.removed", subject(draft), noted(draft), null);
  }

  private Optional<ExternalDraft> present(String externalId) {
    if (!ID.matcher(externalId).matches()) {
      return Optional.empty();
    }
    return services.find(externalId).flatMap(tied -> standards.newest(tied.slug()).filter(NewestWording::draft)
        .map(newest -> new ExternalDraft(externalId, newest.standardId(), newest.number(), newest.lockVersion(),
            DraftedService.of(newest.service()), newest.content(), tied.token(), tied.writtenAt())));
  }

  /** Says what the service is, which is made when there is none. @return its slug */
  private String described(Optional<Tied> tied, DraftedService sent) {
    if (sent.servicePoint() != null && agency.servicePoints().stream().noneMatch(point -> point.code().equals(sent.servicePoint()))) {
      throw new InvalidInput("service.point", Map.of(), "servicePoint");
    }
    String slug = tied.map(Tied::slug).orElseGet(() -> sent.slug() == null ? freeSlug(sent.name()) : sent.slug());
    if (tied.isPresent() && sent.slug() != null && !sent.slug().equals(slug)) {
      throw new Refused("draft.slug-fixed", Map.of("slug", slug), "slug");
    }
    if (tied.isEmpty() && services.isTied(slug)) {
      throw new Refused("draft.slug-tied", Map.of("slug", slug), "slug");
    }
    Optional<ServiceDescription> known = standards.services().stream().filter(service -> service.slug().equals(slug)).findFirst();
    editor.describe(sent.description(slug, known.map(ServiceDescription::order).orElseGet(() -> standards.services().size() + 1)));
    return slug;
  }

  /** A draft the partner saw is replaced as long as it is that one; else there must be none. */
  private void write(Optional<ExternalDraft> seen, String slug, SentDraft sent) {
    if (seen.isPresent()) {
      editor.revise(slug, seen.get().version(), seen.get().lockVersion(), sent.content());
    } else if (editor.openDraft(slug).isEmpty()) {
      editor.draft(slug, sent.content());
    } else {
      throw new Stale("draft.open");
    }
  }

  private String freeSlug(String name) {
    String wanted = Slug.of(name);
    String base = wanted.isEmpty() ? "layanan" : wanted.substring(0, Math.min(wanted.length(), 90)).replaceAll("-$", "");
    return IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? base : base + "-" + n).filter(slug -> !editor.has(slug)).findFirst().orElseThrow();
  }

  /** Drafts by outside ids are written by tokens alone: people have pages. */
  private long token() {
    return actor.tokenId().orElseThrow(() -> new NotPermitted("api-token.not-good"));
  }

  private static Subject subject(ExternalDraft draft) {
    return new Subject("draft", draft.externalId(), draft.service().name());
  }

  private static Noted noted(ExternalDraft draft) {
    return new Noted(draft.service().slug(), draft.version(), draft.tag());
  }
}
