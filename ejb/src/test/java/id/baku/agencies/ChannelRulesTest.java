package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelRulesTest {

  private static final ChannelRules RULES = new ChannelRules(kinds().kinds());

  @ParameterizedTest
  @CsvSource({
    "EMAIL, Aduan@Kota.go.id, aduan@kota.go.id",
    "WEBSITE, kota.go.id/aduan, https://kota.go.id/aduan",
    "PHONE, Telp. 0721–481166, 0721-481166",
    "PHONE, 112, 112",
    "SMS, 1708, 1708",
    "WHATSAPP, +62 812 3456 7890, +62 812 3456 7890",
    "INSTAGRAM, @dinas.kota, @dinas.kota",
    "INSTAGRAM, https://www.instagram.com/dinas.kota/, https://www.instagram.com/dinas.kota/",
    "FACEBOOK, dinaskota, dinaskota",
    "OTHER_SOCIAL, @dinaskota, @dinaskota",
    "LAPOR, www.lapor.go.id, https://www.lapor.go.id",
    "OMBUDSMAN, https://ombudsman.go.id/lapor, https://ombudsman.go.id/lapor",
    "SUGGESTION_BOX, Kotak saran di lobi, Kotak saran di lobi",
    "LETTER, 'Jalan Raya 1,  Metro', 'Jalan Raya 1, Metro'",
  })
  void an_address_has_the_form_of_its_kind(String kind, String value, String kept) {
    OwnChannel channel = typed(kind, value, null);
    assertThat(RULES.problems(channel)).isEmpty();
    assertThat(channel.value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "FAX_MACHINE, 0721 481166, channel.kind",
    "EMAIL, aduan.kota.go.id, field.email",
    "WEBSITE, kota, field.url",
    "WEBSITE, javascript:alert(1), field.url",
    "PHONE, tanya satpam, field.phone",
    "WHATSAPP, 1708, channel.whatsapp",
    "INSTAGRAM, dinas kota, channel.handle",
    "INSTAGRAM, .titik, channel.handle",
    "FACEBOOK, abc, channel.handle",
    "OTHER_SOCIAL, dinas kota, channel.handle",
    "LAPOR, https://lapor.go.id.penipu.com, channel.site",
    "OMBUDSMAN, https://www.lapor.go.id, channel.site",
    "SUGGESTION_BOX, , field.missing",
  })
  void another_form_is_refused(String kind, String value, String problem) {
    assertThat(RULES.problems(typed(kind, value, null))).extracting(wrong -> wrong.code()).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource({"Kepala Subbagian Tata Usaha, true", "Seksi Pengaduan, true", "'Sekretaris Dinas, Bidang Umum', true", "Ibu Siti, false",
    "Drs. Ahmad, false", "'Ahmad Yani, S.Sos', false", "'Ahmad Yani, S.H., M.H.', false", "H. Ahmad, false", "NIP 196907191990031005, false", "'Rina, SKM', false"})
  void a_post_is_no_person(String post, boolean fine) {
    assertThat(RULES.problems(typed("EMAIL", "a@kota.go.id", post)).isEmpty()).isEqualTo(fine);
  }

  @Test
  void lapor_is_the_national_address_or_a_page_in_it_with_its_reference() {
    assertThat(lapor("https://www.lapor.go.id/", null, null)).isEmpty();
    assertThat(lapor("https://www.lapor.go.id/instansi/pemerintah-kota-metro", null, "Pemerintah Kota Metro")).isEmpty();
    assertThat(lapor("lapor.go.id", "https://www.lapor.go.id/instansi/metro", "Pemerintah Kota Metro")).isEmpty();
    assertThat(lapor("https://www.lapor.go.id/instansi/metro", null, null)).containsExactly("registration channel.lapor-registration");
    assertThat(lapor("lapor.go.id", "https://www.lapor.go.id/instansi/metro", null)).containsExactly("registration channel.lapor-registration");
    assertThat(lapor("lapor.go.id", "https://lapor-metro.com/masuk", "Metro")).containsExactly("link channel.site");
  }

  private static List<String> lapor(String value, String link, String registration) {
    return RULES.problems(RULES.typed("LAPOR", value, link, registration, null, null, true)).stream()
        .map(problem -> problem.fields().getFirst() + " " + problem.code()).toList();
  }

  @Test
  void only_apps_and_lapor_know_their_agencies_by_a_reference() {
    assertThat(RULES.problems(RULES.typed("APP", "e-SismaSiger", "sisma.go.id", "Dinas Kesehatan", null, null, true))).isEmpty();
    assertThat(RULES.problems(RULES.typed("LAPOR", "lapor.go.id", null, "123", null, null, true))).isEmpty();
    assertThat(RULES.problems(RULES.typed("EMAIL", "a@kota.go.id", "sisma.go.id", "123", null, null, true)))
        .extracting(wrong -> wrong.fields().getFirst() + " " + wrong.code())
        .containsExactly("link channel.not-registered", "registration channel.not-registered");
  }

  private static OwnChannel typed(String kind, String value, String post) {
    return RULES.typed(kind, value, null, null, null, post, true);
  }

  private static KindOfChannel.All kinds() {
    try {
      return Json.read(Files.readString(Path.of("../tenants/_default/channel-kinds.json")), KindOfChannel.All.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
