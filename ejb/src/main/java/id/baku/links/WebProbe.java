package id.baku.links;

import id.baku.links.JudgedNames.Names;
import id.baku.links.JudgedNames.NotPublic;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks for an address on the web. Head first, then get where head is refused; nothing behind the head of an answer is read. Each step of a redirect
 * is judged like the first one. The settings of the machine about proxies do not count, since behind one nobody could judge the address.
 *
 * @source RFC 9110 §9.3.2 (head), §15 (status codes)
 */
final class WebProbe implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(WebProbe.class.getName());
  static final Duration LONGEST = Duration.ofSeconds(15);
  private static final int CONNECT_SECONDS = 5;
  private static final int MOST_REDIRECTS = 5;
  private static final int MAX_LINE = 8 * 1024;
  private static final int MAX_HEADERS = 100;
  private static final Set<Integer> WEB_PORTS = Set.of(80, 443);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);
  /** Answers of sites that do not like programs, or are for those who have signed in. */
  private static final Set<Integer> NOT_FOR_US = Set.of(401, 402, 403, 405, 406, 407, 412, 418, 429, 451, 999);
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_SUCCESS = 200;

  private final CloseableHttpClient client;
  private final IntPredicate ports;
  private final Duration longest;

  /** Asks the public web. @param self what it calls itself, with the address of this site */
  WebProbe(String self) {
    this(self, InetAddress::getAllByName, new PublicAddresses(), WEB_PORTS::contains, LONGEST);
  }

  /** For tests, which have a network of their own. */
  WebProbe(String self, Names names, Predicate<InetAddress> judge, IntPredicate ports, Duration longest) {
    Timeout patience = Timeout.ofMilliseconds(longest.toMillis());
    this.ports = ports;
    this.longest = longest;
    this.client = HttpClients.custom()
        .setUserAgent(self)
        .setDefaultHeaders(List.of(new BasicHeader("Accept", "*/*")))
        .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new JudgedNames(names, judge))
            .setTlsSocketStrategy(ClientTlsStrategyBuilder.create().setSslContext(trusted()).buildClassic())
            .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS)).setSocketTimeout(patience).build())
            .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom().setMaxLineLength(MAX_LINE).setMaxHeaderCount(MAX_HEADERS).build()).build())
            .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).setProtocolUpgradeEnabled(false).build())
        .setConnectionReuseStrategy((request, response, context) -> false) // each question looks its name up and is judged
        .disableRedirectHandling().disableAutomaticRetries().disableAuthCaching().disableContentCompression()
        .build();
  }

  /** Never fails. Cut off after the longest time, whoever is slow: names, connection or site. */
  LinkAnswer ask(WebAddress address) {
    AtomicReference<HttpUriRequestBase> under = new AtomicReference<>();
    FutureTask<LinkAnswer> task = new FutureTask<>(() -> follow(address, under));
    Thread.ofVirtual().name("link-check").start(task);
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      return LinkAnswer.of(LinkVerdict.SLOW);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return LinkAnswer.of(LinkVerdict.NOT_CHECKED);
    } catch (ExecutionException unforeseen) {
      LOG.log(Level.WARNING, unforeseen.getCause(), () -> "A link could not be checked: " + address.host());
      return LinkAnswer.of(LinkVerdict.NO_ANSWER); // one odd site does not keep the others from being asked
    } finally {
      task.cancel(true);
      HttpUriRequestBase last = under.get();
      if (last != null) {
        last.cancel(); // ends the connection, whatever the other side still wants to say
      }
    }
  }

  private LinkAnswer follow(WebAddress first, AtomicReference<HttpUriRequestBase> under) {
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore()); // some sites lead in circles whoever brings none back
    WebAddress at = first;
    boolean downgraded = false;
    boolean movedForGood = true;
    try {
      for (int step = 0; step <= MOST_REDIRECTS; step++) {
        demandPort(at);
        Head head = headOrGet(at, context, under);
        if (!REDIRECTS.contains(head.status()) || head.location() == null) {
          return verdict(head.status(), first, at, downgraded, movedForGood && step > 0);
        }
        WebAddress next = at.leadingTo(head.location());
        downgraded |= at.isEncrypted() && !next.isEncrypted();
        movedForGood &= FOR_GOOD.contains(head.status());
        at = next;
      }
      return LinkAnswer.of(LinkVerdict.LEADS_ASTRAY);
    } catch (NotAsked refused) {
      return refused.answer();
    } catch (IOException failed) {
      return failed(failed, at);
    }
  }

  private void demandPort(WebAddress address) throws NotAsked {
    if (!ports.test(address.port())) {
      throw new NotAsked(LinkVerdict.BAD_PORT, String.valueOf(address.port()));
    }
  }

  private Head headOrGet(WebAddress address, HttpClientContext context, AtomicReference<HttpUriRequestBase> under) throws IOException {
    Head head = send(new HttpHead(address.toString()), address, context, under);
    return head.status() < FIRST_ERROR ? head : send(new HttpGet(address.toString()), address, context, under);
  }

  private Head send(HttpUriRequestBase request, WebAddress address, HttpClientContext context, AtomicReference<HttpUriRequestBase> under)
      throws IOException {
    under.set(request);
    try {
      HttpResponse response = client.executeOpen(new HttpHost(address.scheme(), address.host(), address.port()), request, context);
      Header location = response.getFirstHeader("Location");
      return new Head(response.getCode(), location == null ? null : location.getValue());
    } finally {
      request.cancel(); // not closed, which would read the rest first
    }
  }

  private static LinkAnswer verdict(int status, WebAddress first, WebAddress last, boolean downgraded, boolean movedForGood) {
    String told = String.valueOf(status);
    if (NO_SUCH_PAGE.contains(status)) {
      return new LinkAnswer(LinkVerdict.GONE, told);
    }
    if (NOT_FOR_US.contains(status)) {
      return new LinkAnswer(LinkVerdict.CLOSED_TO_US, told);
    }
    if (status >= FIRST_ERROR || status < FIRST_SUCCESS) {
      return new LinkAnswer(LinkVerdict.SITE_FAILS, told);
    }
    if (downgraded) {
      return new LinkAnswer(LinkVerdict.DOWNGRADED, last.toString());
    }
    return movedForGood && !first.isOfSiteOf(last) ? new LinkAnswer(LinkVerdict.MOVED, last.toString()) : LinkAnswer.of(LinkVerdict.FINE);
  }

  private static LinkAnswer failed(IOException failure, WebAddress at) {
    return switch (failure) {
      case NotPublic inside -> LinkAnswer.of(LinkVerdict.NOT_PUBLIC);
      case UnknownHostException unknown -> new LinkAnswer(LinkVerdict.UNKNOWN_HOST, at.host());
      case SocketTimeoutException slow -> LinkAnswer.of(LinkVerdict.SLOW);
      case java.net.SocketException unreachable -> LinkAnswer.of(LinkVerdict.UNREACHABLE);
      case SSLException certificate -> LinkAnswer.of(LinkVerdict.BAD_CERTIFICATE);
      default -> LinkAnswer.of(LinkVerdict.NO_ANSWER);
    };
  }

  /** Whom the Java runtime trusts, which is kept with it, and not whom this server trusts, which has certificates of its own. */
  private static SSLContext trusted() {
    try {
      KeyStore known = KeyStore.getInstance(new File(System.getProperty("java.home"), "lib/security/cacerts"), (char[]) null);
      TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(known);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException unreadable) {
      return SSLContexts.createSystemDefault();
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  private record Head(int status, String location) {}
}
