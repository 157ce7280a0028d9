package id.baku.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.InitialContextFactory;

/**
 * Asks whether a domain takes mail: it names a server for it, or is one. No mail server is ever spoken to.
 *
 * @source RFC 5321 §5.1 (MX, else the domain itself); RFC 7505 (a domain that takes no mail)
 */
final class MailProbe {

  private static final String FACTORY = "com.sun.jndi.dns.DnsContextFactory";
  private static final String PATIENCE_MILLIS = "2000";
  private static final String RETRIES = "1";
  /** So many of its mail servers are looked up. */
  private static final int MOST_SERVERS = 3;
  private static final String MX = "MX";

  private final String names;

  /** Asks the name servers of this machine. */
  MailProbe() {
    this("dns:");
  }

  /** @param names {@code dns://host:port} */
  MailProbe(String names) {
    this.names = names;
  }

  /** Never fails. @param domain as {@link HostName} spells it */
  LinkAnswer ask(String domain) {
    try {
      DirContext dns = dns();
      try {
        return answer(dns, domain);
      } finally {
        dns.close();
      }
    } catch (NameNotFoundException unknown) {
      return new LinkAnswer(LinkVerdict.UNKNOWN_HOST, domain);
    } catch (InvalidNameException unreadable) {
      return LinkAnswer.of(LinkVerdict.BAD_FORM);
    } catch (CommunicationException silent) {
      return LinkAnswer.of(LinkVerdict.SLOW);
    } catch (NamingException failed) {
      return LinkAnswer.of(LinkVerdict.UNREACHABLE);
    }
  }

  private static LinkAnswer answer(DirContext dns, String domain) throws NamingException {
    List<Exchange> exchanges = values(dns, domain, MX).stream().map(Exchange::of).sorted(Comparator.comparing(Exchange::preference)).toList();
    if (exchanges.size() == 1 && exchanges.getFirst().host().isEmpty()) {
      return new LinkAnswer(LinkVerdict.REFUSES_MAIL, domain);
    }
    List<String> hosts = exchanges.isEmpty() ? List.of(domain) : exchanges.stream().map(Exchange::host).limit(MOST_SERVERS).toList();
    for (String host : hosts) {
      if (isThere(dns, host)) {
        return LinkAnswer.of(LinkVerdict.FINE);
      }
    }
    return new LinkAnswer(LinkVerdict.NO_MAIL, domain);
  }

  private static boolean isThere(DirContext dns, String host) throws NamingException {
    try {
      return !host.isEmpty() && (!values(dns, host, "A").isEmpty() || !values(dns, host, "AAAA").isEmpty());
    } catch (NameNotFoundException unknown) {
      return false;
    }
  }

  private static List<String> values(DirContext dns, String host, String type) throws NamingException {
    Attribute found = dns.getAttributes(host, new String[] {type}).get(type);
    List<String> values = new ArrayList<>();
    if (found != null) {
      NamingEnumeration<?> all = found.getAll();
      while (all.hasMore()) {
        values.add(String.valueOf(all.next()));
      }
    }
    return values;
  }

  /** By the service that the JDK offers: the server has a way of its own to find contexts, which does not see into the JDK. */
  private DirContext dns() throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.PROVIDER_URL, names);
    settings.put("com.sun.jndi.dns.timeout.initial", PATIENCE_MILLIS);
    settings.put("com.sun.jndi.dns.timeout.retries", RETRIES);
    return (DirContext) ServiceLoader.load(InitialContextFactory.class, ClassLoader.getPlatformClassLoader()).stream()
        .filter(factory -> factory.type().getName().equals(FACTORY)).map(Provider::get).findFirst()
        .orElseThrow(() -> new NamingException("This Java cannot ask name servers")).getInitialContext(settings);
  }

  /** A server that takes mail. @param host empty when there is none */
  private record Exchange(int preference, String host) {

    /** @param record "10 mail.kota.go.id." */
    static Exchange of(String record) {
      String[] parts = record.trim().split("\\s+");
      return new Exchange(Integer.parseInt(parts[0]), parts.length < 2 ? "" : parts[1].replaceFirst("\\.$", ""));
    }
  }
}
