package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works on the file of the very distribution that is used, so that a new Payara with another layout is noticed here. */
class DomainXmlTest {

  private static final DomainPorts PORTS = new DomainPorts(8088, 4949, 4901);

  @TempDir Path dir;
  private Path file;

  @BeforeEach
  void take_the_shipped_file() throws IOException {
    file = dir.resolve("domain.xml");
    try (var zip = new ZipFile(PayaraDistribution.path().toFile());
        InputStream shipped = zip.getInputStream(zip.getEntry("payara7/glassfish/domains/domain1/config/domain.xml"))) {
      Files.copy(shipped, file);
    }
  }

  @Test
  void every_enabled_listener_of_the_server_has_a_loopback_address() throws IOException {
    List<String> listeners = elements(configured(), "network-listener|iiop-listener|jmx-connector");
    assertThat(listeners).hasSize(7).allSatisfy(listener -> assertThat(listener).contains("address=\"127.0.0.1\""));
    assertThat(listeners).filteredOn(listener -> !listener.contains("enabled=\"false\"")).hasSize(2)
        .anySatisfy(http -> assertThat(http).contains("port=\"8088\"")).anySatisfy(admin -> assertThat(admin).contains("port=\"4949\""));
  }

  @Test
  void pages_alone_may_be_listened_for_elsewhere() throws IOException {
    List<String> elsewhere = elements(serverConfig(DomainXml.read(file).configure(PORTS).pagesOn("0.0.0.0").text()), "network-listener|iiop-listener|jmx-connector")
        .stream().filter(listener -> !listener.contains("address=\"127.0.0.1\"")).toList();
    assertThat(elsewhere).singleElement().asString().contains("address=\"0.0.0.0\"", "port=\"8088\"");
  }

  @Test
  void what_the_server_would_make_up_at_its_first_start_is_there_already_and_off() throws IOException {
    assertThat(elements(configured(), "jms-service")).singleElement().asString().contains("type=\"DISABLED\"");
    assertThat(elements(configured(), "phone-home-runtime-configuration")).singleElement().asString().contains("enabled=\"false\"");
    assertThat(elements(configured(), "das-config")).singleElement().asString().contains("autodeploy-enabled=\"false\"");
  }

  @Test
  void the_servers_own_contract_and_figures_are_on_no_public_port() throws IOException {
    assertThat(elements(configured(), "microprofile-(?:openapi|metrics)-configuration")).hasSize(2)
        .allSatisfy(pages -> assertThat(pages).contains("enabled=\"false\"", "virtual-servers=\"__asadmin\""));
  }

  @Test
  void a_domain_that_an_older_build_has_made_is_closed_as_well() throws IOException {
    DomainXml.read(file).configure(PORTS).write();
    Files.writeString(file, Files.readString(file).replaceAll("(<microprofile-(?:openapi|metrics)-configuration)[^>]*>", "$1 enabled=\"true\"/>")
        .replaceAll("</microprofile-(?:openapi|metrics)-configuration>", ""));
    assertThat(elements(configured(), "microprofile-(?:openapi|metrics)-configuration")).hasSize(2)
        .allSatisfy(pages -> assertThat(pages).contains("enabled=\"false\"", "virtual-servers=\"__asadmin\""));
  }

  @Test
  void the_data_grid_does_not_start_and_would_be_this_node_alone() throws IOException {
    assertThat(elements(configured(), "hazelcast-config-specific-configuration")).singleElement().asString().contains("enabled=\"false\"");
    assertThat(elements(DomainXml.read(file).configure(PORTS).text(), "hazelcast-runtime-configuration")).singleElement().asString()
        .contains("das-port=\"4901\"", "das-bind-address=\"127.0.0.1\"", "tcpip-members=\"127.0.0.1:4901\"");
  }

  @Test
  void pages_and_json_are_compressed_and_the_server_does_not_introduce_itself() throws IOException {
    assertThat(elements(configured(), "http")).filteredOn(http -> http.contains("compression=\"on\"")).singleElement().asString()
        .contains("application/json", "text/css", "server-header=\"false\"");
  }

  @Test
  void redirects_name_the_public_address_and_not_the_callers_host() throws IOException {
    assertThat(elements(DomainXml.read(file).configure(PORTS).namedInRedirects("baku.example.id").text(), "http"))
        .filteredOn(http -> http.contains("server-name=")).singleElement().asString().contains("server-name=\"baku.example.id\"", "compression=\"on\"");
  }

  @Test
  void the_h2_databases_nobody_uses_cannot_open_a_port() throws IOException {
    assertThat(DomainXml.read(file).configure(PORTS).text()).doesNotContain("AUTO_SERVER");
  }

  @Test
  void configuring_twice_changes_nothing_more() throws IOException {
    DomainXml.read(file).configure(PORTS).write();
    String once = DomainXml.read(file).text();
    assertThat(DomainXml.read(file).configure(PORTS).text()).isEqualTo(once);
  }

  @Test
  void a_second_configuration_moves_the_ports() throws IOException {
    DomainXml.read(file).configure(PORTS).write();
    assertThat(serverConfig(DomainXml.read(file).configure(new DomainPorts(9000, 9001, 9002)).text()))
        .contains("port=\"9000\"", "port=\"9001\"").doesNotContain("8088", "4949");
  }

  @Test
  void a_deployed_application_can_be_taken_out() throws IOException {
    Files.writeString(file, Files.readString(file)
        .replace("<system-applications />", "<applications><application name=\"baku\"/><application name=\"other\"/></applications>")
        .replace("<resource-ref ref=\"jdbc/__default\" />", "<application-ref ref=\"baku\"/>"));
    DomainXml domain = DomainXml.read(file);
    assertThat(domain.hasApplication("baku")).isTrue();
    domain.withoutApplication("baku");
    assertThat(domain.hasApplication("baku")).isFalse();
    assertThat(domain.text()).contains("name=\"other\"").doesNotContain("ref=\"baku\"");
  }

  private String configured() throws IOException {
    return serverConfig(DomainXml.read(file).configure(PORTS).text());
  }

  private static String serverConfig(String xml) {
    return xml.substring(xml.indexOf("<config name=\"server-config\""), xml.indexOf("name=\"default-config\""));
  }

  private static List<String> elements(String xml, String names) {
    return Pattern.compile("<(" + names + ")[\\s/>][^>]*>").matcher(xml).results().map(found -> found.group()).toList();
  }
}
