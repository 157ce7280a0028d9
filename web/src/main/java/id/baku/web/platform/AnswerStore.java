package id.baku.web.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.baku.directory.LastChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Answers made of published data, by their address. One is right while nothing newer was told of the agency it is made
 * of, and until the moment it named itself; whether it is, is asked each time it is looked for. Bounded by bytes, the
 * least useful go first.
 */
@ApplicationScoped
public class AnswerStore {

  /** What the feed of changes does not tell (names of regions, holidays) is right again after this long. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final long MOST_BYTES = 64L * 1024 * 1024;
  /** Addresses as we write them ourselves: no second spelling of one is kept. */
  private static final Pattern PLAIN = Pattern.compile("/|(?:/[a-z0-9][a-z0-9._-]*)+");
  /** No address of ours is longer; the pattern goes one call deeper for each part of a path. */
  private static final int LONGEST_PATH = 400;
  private static final Pattern SEARCH_PAGE = search("q|wilayah|jenis|untuk|biaya|waktu|cara|peristiwa|instansi|layanan|dekat|setelah");
  /** What belongs to an address although it stands behind a question mark. */
  private static final Map<String, Pattern> OWN_QUERIES = Map.of("/sitemap.xml", Pattern.compile("bagian=[a-z]{1,10}-(?:0|[1-9]\\d{0,8})"),
      "/cari", SEARCH_PAGE, "/en/cari", SEARCH_PAGE,
      "/api/v1/search", search("q|region|kind|audience|cost|time|channel|life_event|agency|heading|near|after|limit"));

  private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
      .weigher((String address, KeptAnswer answer) -> answer.weight()).executor(Runnable::run).build();

  /** A few of these parameters, each with a value that is not long: what many people ask is asked in a few words. */
  private static Pattern search(String parameters) {
    String one = "(?:" + parameters + ")=[A-Za-z0-9%+._*-]{1,80}+";
    return Pattern.compile(one + "(?:&" + one + "){0,5}+");
  }

  private final LastChanges changes;
  private final Clock clock;

  @Inject
  public AnswerStore(LastChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  protected AnswerStore() {
    this(null, null);
  }

  /**
   * The name under which an answer at this address may be kept; null when it may not. Any question mark makes it somebody's own
   * question, whether the page understands it or not; but for parts of the sitemap, which are names, and searches of a few short
   * parameters, which many ask alike. Those that nobody asks again go first.
   */
  static String key(String path, String query) {
    if (path.length() > LONGEST_PATH || !PLAIN.matcher(path).matches()) {
      return null;
    }
    if (query == null) {
      return path;
    }
    Pattern own = OWN_QUERIES.get(path);
    return own != null && own.matcher(query).matches() ? path + "?" + query : null;
  }

  /** Position to begin with, before data is read. */
  long position() {
    return changes.position();
  }

  /** The answer kept for an address if it is still right, else null. */
  KeptAnswer find(String path) {
    KeptAnswer kept = answers.getIfPresent(path);
    if (kept == null || isRight(kept)) {
      return kept;
    }
    answers.asMap().remove(path, kept);
    return null;
  }

  void keep(String path, KeptAnswer answer) {
    if (isRight(answer)) {
      answers.put(path, answer);
    }
  }

  /** The moment up to which an answer is kept that would be right until then. */
  Instant bounded(Instant until) {
    Instant longest = clock.instant().plus(LONGEST);
    return until.isBefore(longest) ? until : longest;
  }

  /** How many answers are kept. */
  long size() {
    answers.cleanUp();
    return answers.estimatedSize();
  }

  private boolean isRight(KeptAnswer kept) {
    long last = kept.agency().equals(Keeping.ANYBODY) ? changes.position() : changes.position(kept.agency());
    return last <= kept.position() && clock.instant().isBefore(kept.until());
  }
}
