package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.Holidays;
import id.baku.calendar.Holidays.Holiday;
import id.baku.calendar.Holidays.Ramadan;
import id.baku.calendar.Holidays.Row;
import id.baku.calendar.HolidayKind;
import id.baku.agencies.ServicePoint;
import id.baku.web.platform.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNowTest {

  private static final List<String> DAY = List.of("08:00-15:30");
  private static final ServicePoint POINT = new ServicePoint("a", "Loket", "Jalan B", null, null, null, null,
      Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", DAY));
  private static final Holidays HOLIDAYS = new Holidays(Set.of(2026), Map.of(
      LocalDate.of(2026, 12, 24), new Holiday("Cuti bersama Natal", HolidayKind.CUTI_BERSAMA), LocalDate.of(2026, 12, 25), new Holiday("Natal", HolidayKind.NATIONAL)),
      List.of(new Row(LocalDate.of(2026, 11, 24), "REGIONAL", "Hari Jadi Kota Ambon", "81.71", null)),
      List.of(new Ramadan(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), null)));

  /** An office that works the night from Tuesday to Wednesday, and on Wednesday till midnight. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "81.71    | 2026-11-24T21:00 | Tutup hari ini: Hari Jadi Kota Ambon. Buka lagi Rabu pukul 00.00 WIT.",
    "81.71.02 | 2026-11-24T21:00 | Tutup hari ini: Hari Jadi Kota Ambon. Buka lagi Rabu pukul 00.00 WIT.",
    "81.7     | 2026-11-24T21:00 | Buka sekarang, tutup Rabu pukul 02.00 WIT.",
    "         | 2026-11-24T21:00 | Buka sekarang, tutup Rabu pukul 02.00 WIT.",
    "         | 2026-11-25T01:59 | Buka sekarang, tutup pukul 02.00 WIT.",
    "         | 2026-11-25T21:00 | Buka sekarang, tutup pukul 24.00 WIT.",
  })
  void a_day_of_one_region_closes_there_alone_and_a_night_ends_in_the_morning(String region, String local, String sentence) {
    var night = new ServicePoint("a", "Loket", "Jalan B", null, null, null, null,
        Map.of("2", List.of("20:00-24:00"), "3", List.of("00:00-02:00", "20:00-24:00")));
    OpenNow open = OpenNow.of(night, "Asia/Jayapura", null, LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jayapura")).toInstant(),
        HOLIDAYS.in(region), Texts.of(Texts.INDONESIAN));
    assertThat(open.sentence()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2026-11-23T09:00 | Buka sekarang, tutup pukul 15.30 WITA.",
    "2026-11-23T07:00 | Tutup sekarang. Buka lagi pukul 08.00 WITA.",
    "2026-11-27T16:00 | Tutup sekarang. Buka lagi Senin pukul 08.00 WITA.",
    "2026-12-25T10:00 | Tutup hari ini: Natal. Buka lagi Senin pukul 08.00 WITA.",
    "2026-12-24T10:00 | Hari ini Cuti bersama Natal: kantor pada umumnya tutup. Buka lagi Senin pukul 08.00 WITA.",
    "2026-12-31T20:00 | Tutup sekarang.",
    "2026-03-02T10:00 | Selama Ramadan jam layanan dapat berbeda. Tanyakan dulu sebelum datang.",
  })
  void it_is_told_in_a_sentence(String local, String sentence) {
    OpenNow open = OpenNow.of(POINT, "Asia/Makassar", null, LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Makassar")).toInstant(), HOLIDAYS,
        Texts.of(Texts.INDONESIAN));
    assertThat(open.sentence()).isEqualTo(sentence);
    assertThat(open.open()).isEqualTo(sentence.startsWith("Buka"));
  }
}
