package id.baku.links;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Asks for an address of any protocol that is allowed. */
final class LinkProbe implements AutoCloseable {

  /** SP4N-LAPOR!, which every agency has and which is run by the state. @source Perpres 76/2013 */
  private static final String CONTROL = "https://www.lapor.go.id/";
  /** Only somebody outside says these. */
  private static final Set<LinkVerdict> FROM_OUTSIDE = EnumSet.of(LinkVerdict.FINE, LinkVerdict.MOVED, LinkVerdict.DOWNGRADED,
      LinkVerdict.CLOSED_TO_US, LinkVerdict.GONE, LinkVerdict.SITE_FAILS);

  private final WebProbe web;
  private final MailProbe mail;
  private final WayOut wayOut;

  /** @param site address of this site, in whose name is asked */
  LinkProbe(String site, Clock clock) {
    this(new WebProbe("Baku/1.0 (+" + site + "; link check)"), new MailProbe(), CONTROL, clock);
  }

  /** For tests, which have a network of their own. */
  LinkProbe(WebProbe web, MailProbe mail, String control, Clock clock) {
    this.web = web;
    this.mail = mail;
    this.wayOut = new WayOut(() -> isOutside(control), clock);
  }

  /** Never fails; may take twice as long as {@link WebProbe#LONGEST}. */
  LinkAnswer ask(String address) {
    try {
      if (address.toLowerCase(Locale.ROOT).startsWith(MailDomain.PROTOCOL)) {
        return ours(mail.ask(MailDomain.of(address)));
      }
      LinkAnswer answer = web.ask(WebAddress.of(address));
      if (FROM_OUTSIDE.contains(answer.verdict())) {
        wayOut.found();
      }
      return ours(answer);
    } catch (NotAsked refused) {
      return refused.answer();
    }
  }

  /** What looks like a fault of the agency and is one of this server is not told as one. */
  private LinkAnswer ours(LinkAnswer answer) {
    return answer.verdict().mayBeOurs() && !wayOut.isThere() ? LinkAnswer.of(LinkVerdict.NOT_CHECKED) : answer;
  }

  private boolean isOutside(String control) {
    try {
      return FROM_OUTSIDE.contains(web.ask(WebAddress.of(control)).verdict());
    } catch (NotAsked impossible) {
      throw new IllegalStateException(control, impossible);
    }
  }

  @Override
  public void close() throws IOException {
    web.close();
  }
}
