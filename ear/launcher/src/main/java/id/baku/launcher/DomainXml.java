package id.baku.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Payara's configuration file, edited while the server is down. The elements written here are those that the {@code asadmin} commands of the
 * same purpose were seen to write; doing it in the file spares the first start a second start, which those commands need.
 *
 * <p>Two elements do not exist in the shipped file and are made up by the server at its first start with values we do not want: {@code
 * jms-service} (would listen on all interfaces) and {@code phone-home-runtime-configuration} (would report to the vendor). They are put in here
 * so that the server finds them and leaves them be.
 */
final class DomainXml {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String COMPRESSED = "text/html,text/xml,text/plain,text/css,text/csv,text/calendar,text/javascript,"
      + "application/javascript,application/json,application/ld+json,application/x-ndjson,application/problem+json,application/xml,application/xhtml+xml,"
      + "image/svg+xml";
  /** What only later JDKs know saves memory: compact headers, and room that is free going back once a minute. */
  private static final List<String> JVM_OPTIONS = List.of("-Xmx464m", "[25|]-XX:+UseCompactObjectHeaders", "[22|]-XX:TrimNativeHeapInterval=60000",
      "-Djava.net.preferIPv4Stack=true", "-Dhazelcast.socket.bind.any=false", "-Dhazelcast.local.localAddress=" + LOOPBACK);

  private final Path file;
  private final Document document;
  private final Element server;

  private DomainXml(Path file, Document document) {
    this.file = file;
    this.document = document;
    this.server = children(child(document.getDocumentElement(), "configs"), "config").stream()
        .filter(config -> config.getAttribute("name").equals("server-config")).findFirst()
        .orElseThrow(() -> new IllegalStateException("no server-config in " + file));
  }

  static DomainXml read(Path file) throws IOException {
    try {
      return new DomainXml(file, DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("Cannot read " + file, e);
    }
  }

  /** Everything Baku wants different from the shipped domain. Safe to repeat: it sets and never adds twice. */
  DomainXml configure(DomainPorts ports) {
    listenOnLoopback(ports);
    silenceWhatNobodyUses();
    keepTheServersOwnPagesOffThePort();
    noDataGrid(ports.dataGrid());
    http();
    JVM_OPTIONS.forEach(this::jvmOption);
    return this;
  }

  /**
   * Names the server in the redirects it makes by itself; without this it repeats whatever host the caller named.
   *
   * @param authority host, and port unless it is the scheme's own
   */
  DomainXml namedInRedirects(String authority) {
    httpOfBaku().setAttribute("server-name", authority);
    return this;
  }

  /** @param address the one on which pages are listened for; after {@link #configure}, which puts all listeners on loopback */
  DomainXml pagesOn(String address) {
    descendants(server, "network-listener").stream().filter(listener -> listener.getAttribute("name").equals("http-listener-1"))
        .forEach(listener -> listener.setAttribute("address", address));
    return this;
  }

  private Element httpOfBaku() {
    return descendants(server, "protocol").stream().filter(protocol -> protocol.getAttribute("name").equals("http-listener-1"))
        .map(protocol -> child(protocol, "http")).findFirst().orElseThrow(() -> new IllegalStateException("no http-listener-1 in " + file));
  }

  /** Takes a deployed application out, so that the next start does not bring up an old build first. */
  DomainXml withoutApplication(String name) {
    Element domain = document.getDocumentElement();
    remove(descendants(domain, "application"), "name", name);
    remove(descendants(domain, "application-ref"), "ref", name);
    return this;
  }

  boolean hasApplication(String name) {
    return descendants(document.getDocumentElement(), "application").stream().anyMatch(a -> a.getAttribute("name").equals(name));
  }

  void write() throws IOException {
    Path draft = file.resolveSibling("domain.xml.draft");
    Files.writeString(draft, text());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  String text() {
    try {
      var text = new StringWriter();
      TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void listenOnLoopback(DomainPorts ports) {
    for (Element listener : descendants(server, "network-listener")) {
      listener.setAttribute("address", LOOPBACK);
      switch (listener.getAttribute("name")) {
        case "http-listener-1" -> listener.setAttribute("port", String.valueOf(ports.http()));
        case "admin-listener" -> listener.setAttribute("port", String.valueOf(ports.admin()));
        default -> listener.setAttribute("enabled", "false");   // TLS ends at the reverse proxy in front
      }
    }
  }

  /** Remote EJB calls, remote JMX, JMS, H2's network mode, autodeploy, the admin console, the daily report to the vendor. */
  private void silenceWhatNobodyUses() {
    for (String listener : List.of("iiop-listener", "jmx-connector")) {
      for (Element element : descendants(server, listener)) {
        element.setAttribute("address", LOOPBACK);
        element.setAttribute("enabled", "false");
      }
    }
    Element jms = childOrNew(server, "jms-service");
    jms.setAttribute("type", "DISABLED");
    jms.setAttribute("default-jms-host", "default_JMS_host");
    set(childOrNew(jms, "jms-host"), Map.of("name", "default_JMS_host", "host", LOOPBACK, "port", "${JMS_PROVIDER_PORT}"));

    Element administration = child(server, "admin-service");
    set(childOrNew(administration, "das-config"), Map.of("autodeploy-enabled", "false", "dynamic-reload-enabled", "false"));
    property(administration, "adminConsoleStartup", "NEVER");
    childOrNew(server, "phone-home-runtime-configuration").setAttribute("enabled", "false");

    for (Element property : descendants(child(document.getDocumentElement(), "resources"), "property")) {
      property.setAttribute("value", property.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
    }
  }

  /**
   * The server puts pages of its own into every application: a contract made of its classes, and figures of its inside. Switched off they would
   * still be there and answer 403; given to the virtual server of the administration alone they are not put into ours. {@code /health} stays,
   * it tells whether Baku is ready.
   */
  private void keepTheServersOwnPagesOffThePort() {
    for (String pages : List.of("microprofile-openapi-configuration", "microprofile-metrics-configuration")) {
      set(childOrNew(server, pages), Map.of("enabled", "false", "virtual-servers", "__asadmin"));
    }
  }

  /**
   * Nothing here is shared by the server's means: sessions are each server's own, changes come by the database. So the data grid does not start;
   * should an upgrade of the server start it nevertheless, it is this one node, for without a list of members it listens on every interface.
   */
  private void noDataGrid(int port) {
    childOrNew(server, "hazelcast-config-specific-configuration").setAttribute("enabled", "false");
    Element grid = childOrNew(document.getDocumentElement(), "hazelcast-runtime-configuration");
    set(grid, Map.of("discovery-mode", "tcpip", "interface", LOOPBACK, "das-bind-address", LOOPBACK, "das-public-address", LOOPBACK,
        "das-port", String.valueOf(port), "auto-increment-port", "false", "tcpip-members", LOOPBACK + ":" + port));
  }

  private void http() {
    set(httpOfBaku(), Map.of("compression", "on", "compression-min-size-bytes", "1024", "compressable-mime-type", COMPRESSED,
        "server-header", "false",
        // a search of 10,000 characters shall reach the page that says it is too long
        "header-buffer-length-bytes", "65536"));
    for (Element pool : descendants(server, "thread-pool")) {
      if (pool.getAttribute("name").equals("http-thread-pool")) pool.setAttribute("max-thread-pool-size", "64");
    }
  }

  private void jvmOption(String option) {
    Element java = child(server, "java-config");
    String key = option.startsWith("-Xmx") ? "-Xmx" : option.replaceAll("=.*", "=");
    children(java, "jvm-options").stream().filter(old -> old.getTextContent().startsWith(key)).forEach(java::removeChild);
    Element added = document.createElement("jvm-options");
    added.setTextContent(option);
    java.appendChild(added);
  }

  private void property(Element parent, String name, String value) {
    Element property = children(parent, "property").stream().filter(p -> p.getAttribute("name").equals(name)).findFirst().orElseGet(() -> {
      Element made = document.createElement("property");
      parent.appendChild(made);
      return made;
    });
    set(property, Map.of("name", name, "value", value));
  }

  private Element childOrNew(Element parent, String name) {
    return children(parent, name).stream().findFirst().orElseGet(() -> {
      Element made = document.createElement(name);
      parent.insertBefore(made, parent.getFirstChild());
      return made;
    });
  }

  private static void set(Element element, Map<String, String> attributes) {
    attributes.forEach(element::setAttribute);
  }

  private static void remove(List<Element> elements, String attribute, String value) {
    elements.stream().filter(e -> e.getAttribute(attribute).equals(value)).forEach(e -> e.getParentNode().removeChild(e));
  }

  private static Element child(Element parent, String name) {
    return children(parent, name).stream().findFirst()
        .orElseThrow(() -> new IllegalStateException("no <" + name + "> in <" + parent.getTagName() + ">"));
  }

  private static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) found.add(element);
    }
    return found;
  }

  private static List<Element> descendants(Element parent, String name) {
    var nodes = parent.getElementsByTagName(name);
    var found = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
    return found;
  }
}
