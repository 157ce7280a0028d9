package id.baku.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One round of asking, politely: an address that many give is asked for once, a site is left alone for a while between two questions and asked only
 * so often, and the round ends before anybody would call it a flood.
 */
final class Visit {

  static final int MOST_QUESTIONS = 300;
  static final int MOST_OF_A_SITE = 10;
  static final Duration PAUSE = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofMinutes(10);

  private final Function<String, LinkAnswer> probe;
  private final Clock clock;
  private final Consumer<Duration> rest;
  private final Instant began;
  private final Map<String, LinkAnswer> answers = new HashMap<>();
  private final Map<String, Site> sites = new HashMap<>();

  /** @param rest sleeps */
  Visit(Function<String, LinkAnswer> probe, Clock clock, Consumer<Duration> rest) {
    this.probe = probe;
    this.clock = clock;
    this.rest = rest;
    this.began = clock.instant();
  }

  /** Whether enough was asked for this time. */
  boolean isOver() {
    return answers.size() >= MOST_QUESTIONS || Duration.between(began, clock.instant()).compareTo(LONGEST) > 0;
  }

  /** Empty when it is left for the next round. */
  Optional<LinkAnswer> ask(String address) {
    LinkAnswer known = answers.get(address);
    if (known != null) {
      return Optional.of(known);
    }
    Site site = sites.computeIfAbsent(site(address), name -> new Site());
    if (isOver() || site.questions == MOST_OF_A_SITE) {
      return Optional.empty();
    }
    Duration wait = Duration.between(clock.instant(), site.notBefore);
    if (wait.isPositive()) {
      rest.accept(wait);
    }
    LinkAnswer answer = probe.apply(address);
    site.questions++;
    site.notBefore = clock.instant().plus(PAUSE);
    answers.put(address, answer);
    return Optional.of(answer);
  }

  /** What is refused by its form asks nobody, so it has no site. */
  private static String site(String address) {
    try {
      return address.startsWith(MailDomain.PROTOCOL) ? MailDomain.PROTOCOL + MailDomain.of(address) : WebAddress.of(address).host();
    } catch (NotAsked refused) {
      return address;
    }
  }

  private static final class Site {
    private int questions;
    private Instant notBefore = Instant.EPOCH;
  }
}
