package id.baku.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a name for the very connection that is about to be made, so that a name cannot mean something else a moment later. One
 * address that is not public spoils the name.
 */
final class JudgedNames implements DnsResolver {

  /** Finds all addresses of a name. */
  @FunctionalInterface
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  private final Names names;
  private final Predicate<InetAddress> judge;

  JudgedNames(Names names, Predicate<InetAddress> judge) {
    this.names = names;
    this.judge = judge;
  }

  /** @throws NotPublic when one of them is not public */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.of(host);
    if (!Stream.of(all).allMatch(judge)) {
      throw new NotPublic();
    }
    return all;
  }

  /** The name itself: nobody is asked for another one. */
  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A name that leads into a network that is not public. */
  static final class NotPublic extends UnknownHostException {

    private static final long serialVersionUID = 1L;
  }
}
