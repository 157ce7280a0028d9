package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.SigningCapacity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decree around the standards, as offices type it. */
class HeaderTest {

  private static final String HEAD = """
      KEPUTUSAN CAMAT SUKA MAJU
      NOMOR 12 TAHUN 2025
      TENTANG
      STANDAR PELAYANAN KECAMATAN
      """;
  private static final String STANDARD = """

      Jenis Pelayanan: Surat Pindah
      Persyaratan: KTP
      Biaya: gratis
      Produk: Surat
      """;

  @Test
  void reads_dictums_without_memutuskan() {
    DecreeHeader header = header(HEAD + """
        Menimbang : a. bahwa perlu standar;
        Mengingat : 1. Undang-Undang Nomor 25 Tahun 2009;
        KESATU : Standar Pelayanan ditetapkan.
        KEDUA : Berlaku sejak ditetapkan.
        Ditetapkan di Suka Maju
        pada tanggal 5 Mei 2025
        CAMAT,
        BUDI
        """);

    assertThat(header.dictums()).containsExactly(new Dictum("KESATU", "Standar Pelayanan ditetapkan"),
        new Dictum("KEDUA", "Berlaku sejak ditetapkan"));
    assertThat(header.legalBasis()).containsExactly("Undang-Undang Nomor 25 Tahun 2009");
    assertThat(header.considerations()).containsExactly("bahwa perlu standar");
    assertThat(header.date()).isEqualTo(LocalDate.of(2025, 5, 5));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "KESATU : Standar berlaku.", "PERTAMA : Standar berlaku.", "Menimbang : bahwa perlu;", "Ditetapkan di Suka Maju",
      "MEMUTUSKAN"})
  void ends_the_title_at_the_next_landmark(String next) {
    assertThat(header(HEAD + next + "\n").title()).isEqualTo("STANDAR PELAYANAN KECAMATAN");
  }

  @Test
  void reads_the_signature_behind_the_standards_of_a_decree_without_annex() {
    ParsedDecree decree = new DecreeParser().parse(HEAD + "MEMUTUSKAN:\nKESATU : Standar berlaku.\n" + STANDARD + """

        Ditetapkan di Suka Maju
        pada tanggal 5 Mei 2025
        CAMAT SUKA MAJU,

        BUDI CONTOH
        Pembina
        NIP. 19700101 199503 1 001
        """, "uji.txt");

    assertThat(decree.header().date()).isEqualTo(LocalDate.of(2025, 5, 5));
    assertThat(decree.header().place()).isEqualTo("Suka Maju");
    assertThat(decree.header().signatory().name()).isEqualTo("BUDI CONTOH");
    assertThat(decree.standards()).hasSize(1);
    assertThat(decree.remainders()).isEmpty();
  }

  @Test
  void takes_no_heading_for_the_name_of_the_signatory() {
    String signature = HEAD + "MEMUTUSKAN:\nKESATU : Standar berlaku.\nDitetapkan di Suka Maju\npada tanggal 5 Mei 2025\n";

    Signatory unnamed = header(signature + "CAMAT SUKA MAJU,\n\n# Pelayanan Kependudukan\n").signatory();
    assertThat(unnamed.position()).isEqualTo("CAMAT SUKA MAJU");
    assertThat(unnamed.name()).isNull();
    assertThat(header(signature + "CAMAT SUKA MAJU\n\nStandar Pelayanan: Kependudukan\n").signatory().name()).isNull();
    assertThat(header(signature + "CAMAT SUKA MAJU,\nBUDI\n\nBagian ini memuat uraian.\n\nCatatan\n").signatory())
        .isEqualTo(new Signatory("BUDI", null, null, "CAMAT SUKA MAJU", SigningCapacity.HOLDER));
    assertThat(header(signature + "## CAMAT SUKA MAJU,\n## BUDI, S.Sos.\nPembina\n").signatory())
        .isEqualTo(new Signatory("BUDI, S.Sos", "Pembina", null, "CAMAT SUKA MAJU", SigningCapacity.HOLDER));
  }

  @Test
  void leaves_the_heading_behind_a_signature_to_the_standards() {
    ParsedDecree decree = parse(HEAD + """
        KESATU : Standar berlaku.
        Ditetapkan di Suka Maju
        pada tanggal 5 Mei 2025
        CAMAT,
        BUDI

        STANDAR PELAYANAN KEPENDUDUKAN
        """ + STANDARD);

    assertThat(decree.standards()).singleElement().satisfies(s -> {
      assertThat(s.group()).isEqualTo("KEPENDUDUKAN");
      assertThat(s.serviceType()).isEqualTo("Surat Pindah");
    });
    assertThat(decree.remainders()).isEmpty();
  }

  @Test
  void does_not_take_a_heading_into_the_last_dictum() {
    DecreeHeader header = header(HEAD + "MEMUTUSKAN:\nKESATU : Standar\npelayanan berlaku.\n\nSTANDAR PELAYANAN KTP\n");

    assertThat(header.dictums()).containsExactly(new Dictum("KESATU", "Standar pelayanan berlaku"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CAMAT SUKA MAJU, | CAMAT SUKA MAJU | HOLDER",
      "Plt. CAMAT SUKA MAJU, | Plt. CAMAT SUKA MAJU | ACTING_VACANT",
      "Pj. BUPATI CONTOH, | Pj. BUPATI CONTOH | ACTING_VACANT",
      "PLH. KEPALA DINAS, | PLH. KEPALA DINAS | ACTING_ABSENT",
      "a.n. BUPATI CONTOH;SEKRETARIS DAERAH, | a.n. BUPATI CONTOH SEKRETARIS DAERAH | ON_BEHALF",
      "a.n. BUPATI CONTOH,;SEKRETARIS DAERAH | a.n. BUPATI CONTOH, SEKRETARIS DAERAH | ON_BEHALF",
      "AN. GUBERNUR,;Plt. SEKRETARIS DAERAH, | AN. GUBERNUR, Plt. SEKRETARIS DAERAH | ON_BEHALF",
      "a.n. BUPATI CONTOH;SEKRETARIS DAERAH,;u.b.;KEPALA BAGIAN ORGANISASI, | a.n. BUPATI CONTOH SEKRETARIS DAERAH, u.b. KEPALA BAGIAN ORGANISASI | BY_DELEGATION",
      "KEPALA DINAS PERIZINAN;KOTA CONTOH, | KEPALA DINAS PERIZINAN KOTA CONTOH | HOLDER"})
  void reads_position_and_capacity(String position, String expected, SigningCapacity capacity) {
    Signatory signatory = header(HEAD + "MEMUTUSKAN:\nKESATU : Standar berlaku.\nDitetapkan di Suka Maju\n"
        + "pada tanggal 5 Mei 2025\n" + position.replace(';', '\n') + "\n\nttd\n\nDrs. BUDI SANTOSO, M.Si.\n").signatory();

    assertThat(signatory).isEqualTo(new Signatory("Drs. BUDI SANTOSO, M.Si", null, null, expected, capacity));
  }

  @Test
  void reads_a_signature_dated_like_a_letter_and_signed_electronically() {
    DecreeHeader header = header(HEAD + """
        MEMUTUSKAN:
        KESATU : Standar berlaku.
        Suka Maju, 5 Mei 2025
        Camat Suka Maju,
        Ditandatangani secara elektronik oleh:
        Dra. SITI,
        M.Si.
        Pembina
        NIP. 19700101 199001 2 001
        """);

    assertThat(header.place()).isEqualTo("Suka Maju");
    assertThat(header.date()).isEqualTo(LocalDate.of(2025, 5, 5));
    assertThat(header.signatory()).isEqualTo(
        new Signatory("Dra. SITI, M.Si", "Pembina", "19700101 199001 2 001", "Camat Suka Maju", SigningCapacity.HOLDER));
  }

  @Test
  void prints_the_capacity_only_when_one_is_printed() {
    String decree = HEAD + "MEMUTUSKAN:\nKESATU : Standar berlaku.\nDitetapkan di Suka Maju\n";

    assertThat(ParsedDecreeJson.of(parse(decree + "Plt. CAMAT,\nBUDI\n" + STANDARD)).toString())
        .contains("\"capacity\":\"acting_vacant\"");
    assertThat(ParsedDecreeJson.of(parse(decree + "CAMAT,\nBUDI\n" + STANDARD)).toString()).doesNotContain("capacity");
  }

  @Test
  void leaves_what_went_into_no_field_as_a_remainder() {
    ParsedDecree decree = parse(HEAD + """
        MEMUTUSKAN:
        Pasal satu mengatur hal lain.
        KESATU : Standar berlaku.
        Ditetapkan di Suka Maju
        pada tanggal      Januari 2025
        CAMAT,
        BUDI
        """ + STANDARD);

    assertThat(decree.header().date()).isNull();
    assertThat(decree.remainders()).extracting(Remainder::text)
        .containsExactly("Pasal satu mengatur hal lain.", "pada tanggal Januari 2025");
  }

  private static DecreeHeader header(String text) {
    return parse(text + STANDARD).header();
  }

  private static ParsedDecree parse(String text) {
    return new DecreeParser().parse(text, "keputusan.txt");
  }
}
