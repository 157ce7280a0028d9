package id.baku.web.directory.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ServicePoint;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.Tariff;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import id.baku.web.directory.ContactLine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdTest {

  private static final String URL = "https://baku.example/layanan/a/b";

  @Test
  void says_what_the_standard_says() {
    JsonObject told = read(service("KTP", content(new Fee("gratis", true, null), promise(TimeUnit.HOUR, 1))));
    assertThat(told.getString("@type")).isEqualTo("GovernmentService");
    assertThat(told.getString("url")).isEqualTo(URL);
    assertThat(told.getJsonArray("serviceOutput").getJsonObject(0).getString("name")).isEqualTo("KTP-el");
    assertThat(told.getJsonArray("offers").getJsonObject(0).getInt("price")).isZero();
    assertThat(told.getJsonArray("availableChannel").getJsonObject(0).getString("processingTime")).isEqualTo("PT1H");
    JsonObject desk = told.getJsonArray("availableChannel").getJsonObject(1).getJsonObject("serviceLocation");
    assertThat(desk.getJsonObject("address").getString("streetAddress")).isEqualTo("Jalan B");
    JsonObject provider = told.getJsonObject("provider");
    assertThat(provider.getJsonObject("parentOrganization").getString("name")).isEqualTo("Pemerintah G");
    assertThat(provider.getJsonArray("contactPoint")).hasSize(1);
  }

  @Test
  void says_nothing_that_the_standard_leaves_open() {
    JsonObject told = read(service("KTP", StandardContent.EMPTY));
    assertThat(told.keySet()).doesNotContain("offers", "serviceOutput", "category", "termsOfService", "inLanguage", "isAccessibleForFree");
    assertThat(told.getJsonArray("availableChannel")).as("only the place").hasSize(1);
    assertThat(told.getJsonArray("availableChannel").getJsonObject(0).keySet()).doesNotContain("processingTime");
  }

  @Test
  void tells_tariffs_one_by_one_and_ranges_as_ranges() {
    Fee fee = new Fee("bayar", false, List.of(new Tariff("Baru", 50_000L, null, null), new Tariff("Lama", 10_000L, 20_000L, null),
        new Tariff("Menurut luas", null, null, null)));
    JsonObject told = read(service("Izin", content(fee, promise(TimeUnit.WORKING_DAY, 3))));
    assertThat(told.getJsonArray("offers")).hasSize(2);
    assertThat(told.getJsonArray("offers").getJsonObject(1).getJsonObject("priceSpecification").getInt("maxPrice")).isEqualTo(20_000);
  }

  @ParameterizedTest
  @CsvSource({"MINUTE, PT5M", "HOUR, PT5H", "CALENDAR_DAY, P5D", "WEEK, P5W", "MONTH, P5M", "YEAR, P5Y", "DAY,", "WORKING_DAY,",
      "SERVICE_MINUTE,", "SERVICE_HOUR,", "SCHEDULE,"})
  void a_limit_is_a_length_of_time_only_where_nobody_has_to_guess(TimeUnit unit, String duration) {
    assertThat(ServiceJsonLd.duration(promise(unit, 5))).isEqualTo(duration);
  }

  @Test
  void no_text_can_end_the_element_it_stands_in() {
    String odd = "</script><script>alert(1)</script><!-- & \u2028 \" \\";
    String told = service(odd, StandardContent.EMPTY);
    assertThat(told).doesNotContain("<", ">", "&", "\u2028");
    assertThat(read(told).getString("name")).isEqualTo(odd);
  }

  @Test
  void an_agency_is_told_with_its_contacts_and_places() {
    JsonObject told = read(OrganizationJsonLd.of(agency(), "https://baku.example/instansi/a",
        List.of(new ContactLine("PHONE", "0721 1", "tel:07211"), new ContactLine("LETTER", "Jalan A", null))));
    assertThat(told.getString("@type")).isEqualTo("GovernmentOrganization");
    assertThat(told.getJsonArray("contactPoint")).hasSize(1);
    assertThat(told.getJsonArray("location")).hasSize(1);
    assertThat(told.getJsonObject("address").getString("streetAddress")).isEqualTo("Jalan A Bandar Lampung");
  }

  private static String service(String name, StandardContent content) {
    var service = new PublishedService(null, null, 1, agency(), "b", name, null, Audience.PUBLIC, content, null, null, null, null, null,
        null, null, null, List.of());
    return ServiceJsonLd.of(service, URL, "https://baku.example/instansi/a", "Layanan",
        List.of(new ContactLine("WHATSAPP", "0812", "https://wa.me/62812"), new ContactLine("COUNTER", "loket", null)));
  }

  private static StandardContent content(Fee fee, TimePromise promise) {
    return new StandardContent(null, null, new CompletionTime("waktu", List.of(promise)), fee,
        new ItemList("KTP-el", List.of(new Item("KTP-el", null, null))), null, null, null, null, null, null, null, null, null);
  }

  private static TimePromise promise(TimeUnit unit, int amount) {
    return new TimePromise(RequestChannel.WALK_IN, amount, unit, null, null, "teks");
  }

  private static PublishedAgency agency() {
    return new PublishedAgency(null, "a", "Dinas A", "DA", null, "Pemerintah G", "g", "Kota G", null, "Asia/Jakarta", "Jalan A\nBandar Lampung",
        "0721 1", null, null, AgencyProfile.of(List.of(), List.of(new ServicePoint("satu", "Loket", "Jalan B", null, null, null, null,
            Map.of("1", List.of("07:30-12:00"))))), false);
  }

  private static JsonObject read(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
