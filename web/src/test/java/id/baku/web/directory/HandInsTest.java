package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ServicePoint;
import id.baku.calendar.HolidayKind;
import id.baku.calendar.Holidays;
import id.baku.calendar.Holidays.Holiday;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import id.baku.standards.TimeUnit;
import id.baku.web.platform.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandInsTest {

  private static final List<String> DAY = List.of("08:00-12:00", "13:00-15:30");
  private static final Map<String, List<String>> WEEK = Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", DAY);
  private static final Holidays HOLIDAYS = new Holidays(Set.of(2026), Map.of(
      LocalDate.of(2026, 12, 24), new Holiday("Cuti bersama Natal", HolidayKind.CUTI_BERSAMA), LocalDate.of(2026, 12, 25), new Holiday("Natal", HolidayKind.NATIONAL)),
      List.of(), List.of());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2026-12-23T10:00 | 1  | WORKING_DAY    | Bila berkas lengkap diserahkan sekarang: paling lambat Senin, 28 Desember 2026, pukul 15.30 WITA.",
    "2026-12-23T15:31 | 1  | WORKING_DAY    | Bila berkas lengkap diserahkan sekarang: paling lambat Selasa, 29 Desember 2026, pukul 15.30 WITA.",
    "2026-12-23T10:00 | 2  | WEEK           | Bila berkas lengkap diserahkan sekarang: paling lambat Rabu, 6 Januari 2027, pukul 24.00 WITA.",
    "2026-12-23T10:01 | 30 | SERVICE_MINUTE | Bila berkas lengkap diserahkan pukul 10.10 WITA: paling lambat Rabu, 23 Desember 2026, pukul 10.40 WITA.",
    "2026-12-23T16:01 | 30 | MINUTE         | Bila berkas lengkap diserahkan sekarang: paling lambat Senin, 28 Desember 2026, pukul 08.30 WITA.",
    "2026-12-23T10:01 | 3  | DAY            | Tanggalnya tidak dapat dihitung: standar menulis \"hari\" tanpa menyebut hari kerja atau hari kalender.",
    "2026-12-23T10:01 |    | NOT_MEASURABLE | Tanggalnya tidak dapat dihitung: standar tidak menyebut batas waktu yang terukur.",
  })
  void it_is_told_in_a_sentence(String local, Integer amount, TimeUnit unit, String sentence) {
    assertThat(at(local, WEEK).of(Given.promise(RequestChannel.OTHER, amount, unit)).sentence()).isEqualTo(sentence);
  }

  @Test
  void it_tells_which_days_are_skipped_and_why() {
    assertThat(at("2026-12-23T16:00", WEEK).of(Given.promise(RequestChannel.OTHER, 5, TimeUnit.WORKING_DAY)).because()).containsExactly(
        "Yang diserahkan sekarang dianggap diterima Senin, 28 Desember 2026; hitungan mulai sesudah hari itu.", "Tidak dihitung: 4 hari istirahat mingguan.",
        "Tidak dihitung: Kamis, 24 Desember 2026 (Cuti bersama Natal).", "Tidak dihitung: Jumat, 25 Desember 2026 (Natal).",
        "Perkiraan: hari libur tahun 2027 belum ditetapkan.");
  }

  @Test
  void it_stays_right_until_the_place_closes_and_minutes_for_ten_minutes() {
    HandIns days = at("2026-12-23T13:01", WEEK);
    days.of(Given.promise(RequestChannel.OTHER, 5, TimeUnit.WORKING_DAY));
    assertThat(days.validUntil()).isEqualTo(moment("2026-12-23T15:30"));
    days.of(Given.promise(RequestChannel.OTHER, 5, TimeUnit.SERVICE_MINUTE));
    assertThat(days.validUntil()).isEqualTo(moment("2026-12-23T13:10"));
  }

  @Test
  void without_hours_nothing_is_claimed() {
    assertThat(at("2026-12-23T10:00", null).of(Given.promise(RequestChannel.OTHER, 5, TimeUnit.WORKING_DAY)).dated()).isFalse();
  }

  private static HandIns at(String local, Map<String, List<String>> hours) {
    var point = new ServicePoint("a", "Loket", "Jalan B", null, null, null, null, hours);
    var agency = new PublishedAgency(null, "dinas", "Dinas", null, null, "G", "g", "R", null, "Asia/Makassar", null, null, null, null,
        AgencyProfile.of(List.of(), List.of(point)), false);
    var service = new PublishedService(null, null, 1, agency, "layanan", "Layanan", null, Audience.PUBLIC, null, null, null, null, null, "a", null, null, null, List.of());
    return HandIns.of(service, HOLIDAYS, moment(local), Texts.of(Texts.INDONESIAN));
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Makassar")).toInstant();
  }
}
