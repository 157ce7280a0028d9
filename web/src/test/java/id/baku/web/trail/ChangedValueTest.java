package id.baku.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.platform.Texts;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedValueTest {

  private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
  private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "from|2026-11-23|23 November 2026",
      "note|2026-13-23|2026-13-23",
      "erase_after|2026-11-23T06:30:12.5Z|23 November 2026, 15.30 WIT",
      "capacity|ACTING_VACANT|Pelaksana tugas (Plt.)",
      "role|AGENCY_ADMIN|Admin instansi",
      "role|penjaga-arsip|penjaga-arsip",
      "kind|PHONE|Telepon",
      "channels.1.kind|WHATSAPP|WhatsApp",
      "kind|CUTI_BERSAMA|Cuti bersama",
      "name|PHONE|PHONE",
      "name|HOLDER|HOLDER",
      "hours.on_national|OPEN_COUNTS|Buka dan dihitung hari kerja",
      "own.pause_rule|TOUCHED|Yang tersentuh jeda",
      "statutory.roll|NONE|Tetap pada hari itu",
      "permissions|READ_TRAIL, SOMETHING_OLD|Melihat riwayat keputusan, SOMETHING_OLD",
      "hidden|true|Ya",
      "address||–"})
  void codes_and_days_are_written_as_people_read_them(String field, String value, String words) {
    assertThat(new ChangedValue(TEXTS, () -> ZoneId.of("Asia/Jayapura")).in(field, value)).isEqualTo(words);
  }

  @Test
  void shipped_roles_are_called_as_where_they_are_given() throws IOException {
    try (Reader roles = Files.newBufferedReader(Path.of("../tenants/_default/roles.json")); var json = jakarta.json.Json.createReader(roles)) {
      for (JsonObject role : json.readObject().getJsonArray("roles").getValuesAs(JsonObject.class)) {
        assertThat(TEXTS.get("role." + role.getString("code"))).isEqualTo(role.getString("label_id"));
        assertThat(ENGLISH.get("role." + role.getString("code"))).isEqualTo(role.getString("label_en"));
      }
    }
  }
}
