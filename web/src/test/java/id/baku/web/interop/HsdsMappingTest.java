package id.baku.web.interop;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ContactChannel;
import id.baku.agencies.ServicePoint;
import id.baku.interop.OpenAgency;
import id.baku.interop.OpenService;
import id.baku.standards.Audience;
import id.baku.standards.ChannelKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Channel;
import id.baku.standards.StandardContent.ComplaintHandling;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.Procedure;
import id.baku.standards.StandardContent.Tariff;
import id.baku.web.api.ApiLinks;
import id.baku.web.interop.Hsds.Service;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HsdsMappingTest {

  static final UUID AGENCY = UUID.fromString("019ab6c0-0000-7000-8000-000000000001");
  private static final UUID STANDARD = UUID.fromString("019ab6c0-1111-7000-8000-000000000001");
  private final HsdsMapping mapping = new HsdsMapping(new ApiLinks("https://baku.example.id"));

  static OpenService service(Fee fee, boolean active) {
    ItemList requirements = new ItemList("1. KTP 2. KK", List.of(new Item("KTP", List.of("asli", "salinan"), null), new Item("KK", null, null)));
    StandardContent content = new StandardContent(requirements, new Procedure("Datang", null, null), null, fee,
        new ItemList("Kartu", null), new ComplaintHandling("Surel", List.of(new Channel(ChannelKind.EMAIL, "aduan@contoh.id"),
            new Channel(ChannelKind.WHATSAPP, "0000 1"), new Channel(ChannelKind.LAPOR, "lapor.go.id"))),
        null, null, null, null, null, null, null, null);
    return new OpenService(STANDARD, "kartu", "Kartu", null, Audience.PUBLIC, "utama", content, active, Instant.parse("2026-11-22T02:00:00Z"),
        agency(false));
  }

  static OpenAgency agency(boolean sample) {
    ServicePoint point = new ServicePoint("utama", "Loket", "Jalan Raya", null, null, "0000 2", null,
        Map.of("1", List.of("07:30-12:00", "13:00-16:00"), "5", List.of("07:30-11:00")));
    return new OpenAgency(AGENCY, "dinas", "Dinas", "D", null, "Kota Metro", "Asia/Jakarta", "0000 3", "bukan surel", "dinas.example",
        AgencyProfile.of(List.of(ContactChannel.of("FAX", "0000 4")), List.of(point)), sample);
  }

  @Test
  void what_is_not_known_is_left_out_and_not_made_up() {
    Service service = mapping.full(service(null, true));
    assertThat(service.costOptions()).isEmpty();
    assertThat(service.organization().email()).isNull();
    assertThat(service.organization().website()).isNull();
    assertThat(HsdsJson.JSONB.toJson(service)).doesNotContain("null", "wait_time", "address", "location");
  }

  @Test
  void free_is_an_amount_of_nothing_only_where_the_standard_says_so() {
    assertThat(mapping.full(service(new Fee("Gratis", true, null), true)).costOptions()).singleElement()
        .satisfies(cost -> assertThat(cost.amount()).isZero());
    assertThat(mapping.full(service(new Fee("Sesuai peraturan", null, null), true)).costOptions()).isEmpty();
  }

  @Test
  void tariffs_are_in_rupiah_and_a_range_begins_at_its_lower_end() {
    Fee fee = new Fee("Tarif", false, List.of(new Tariff("A", 5000L, 10000L, null), new Tariff("B", null, null, null)));
    assertThat(mapping.full(service(fee, true)).costOptions()).singleElement().satisfies(cost -> {
      assertThat(cost.currency()).isEqualTo("IDR");
      assertThat(cost.amount()).isEqualTo(BigDecimal.valueOf(5000));
      assertThat(cost.amountDescription()).isEqualTo("5000–10000");
    });
  }

  @Test
  void hours_have_weekday_and_offset() {
    assertThat(mapping.full(service(null, true)).schedules()).hasSize(3).first().satisfies(hours -> {
      assertThat(hours.byday()).isEqualTo("MO");
      assertThat(hours.opensAt()).isEqualTo("07:30+07:00");
      assertThat(hours.closesAt()).isEqualTo("12:00+07:00");
      assertThat(hours.timezone()).isEqualByComparingTo("7");
    });
  }

  @Test
  void telephones_are_those_of_complaints_and_of_the_place() {
    assertThat(mapping.full(service(null, true)).phones()).extracting(Hsds.Phone::number).containsExactly("0000 1", "0000 2");
    assertThat(mapping.organization(agency(false), true).phones()).extracting(Hsds.Phone::type).containsExactly("voice", "fax");
  }

  @Test
  void every_component_is_an_attribute_word_for_word_and_documents_stand_alone() {
    Service service = mapping.full(service(new Fee("Gratis", true, null), true));
    assertThat(service.attributes()).extracting(attribute -> attribute.taxonomyTerm().code())
        .containsExactly("requirements", "procedure", "fee", "product", "complaint_handling", "public");
    assertThat(service.requiredDocuments()).extracting(Hsds.RequiredDocument::document).containsExactly("KTP\nasli\nsalinan", "KK");
    assertThat(service.email()).isEqualTo("aduan@contoh.id");
  }

  @Test
  void ids_are_the_same_each_time_and_never_the_same_for_two() {
    Service service = mapping.full(service(new Fee("Gratis", true, null), true));
    assertThat(mapping.full(service(new Fee("Gratis", true, null), true))).isEqualTo(service);
    assertThat(HsdsTaxonomies.terms()).hasSize(17).extracting(Hsds.Term::id).doesNotHaveDuplicates();
    assertThat(service.schedules()).extracting(Hsds.Schedule::id).doesNotHaveDuplicates();
  }

  @Test
  void a_service_whose_last_edition_ended_is_defunct_and_a_sample_says_so() {
    assertThat(mapping.flat(service(null, false)).status()).isEqualTo("defunct");
    assertThat(mapping.flat(service(null, true)).alert()).isNull();
    OpenService one = service(null, true);
    assertThat(mapping.minimal(new OpenService(one.id(), one.slug(), one.name(), null, one.audience(), null, one.content(), true, one.modifiedAt(),
        agency(true))).alert()).contains("DATA CONTOH");
  }
}
