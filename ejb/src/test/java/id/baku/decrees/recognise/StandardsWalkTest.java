package id.baku.decrees.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent;
import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.Remainder;
import id.baku.standards.ComponentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsWalkTest {

  private static ParsedDecree parse(String text) {
    return new DecreeParser().parse(text, "uji.txt");
  }

  private static List<String> items(ParsedStandard standard, ComponentKind kind) {
    return ((CellContent.Items) standard.cell(kind).orElseThrow().content()).items().stream().map(CellContent.Item::text).toList();
  }

  @Test
  void never_takes_a_telephone_number_for_the_heading_of_the_next_standard() {
    ParsedDecree decree = parse("A. Pelayanan Kios\n\nPersyaratan\nKTP\n\nBiaya\nGratis\n\nPengaduan\nSMS/WA 0852-0000-1111\n\n"
        + "B. Pelayanan Los\n\nPersyaratan\nKK\n\nBiaya\nGratis\n\nPengaduan\nKotak saran\n");

    assertThat(decree.standards()).extracting(ParsedStandard::serviceType).containsExactly("Pelayanan Kios", "Pelayanan Los");
    assertThat(decree.standards().getFirst().cell(ComponentKind.COMPLAINT_HANDLING).orElseThrow().text())
        .isEqualTo("SMS/WA 0852-0000-1111");
  }

  @Test
  void knows_how_long_it_takes_by_another_name() {
    assertThat(parse("STANDAR PELAYANAN AKTA\n\nSyarat: KTP\nLamanya: 1 hari\nOngkos: tidak ada\n").standards().getFirst().cells())
        .containsOnlyKeys(ComponentKind.REQUIREMENTS, ComponentKind.COMPLETION_TIME, ComponentKind.FEE);
  }

  @Test
  void keeps_a_long_numbered_name() {
    String name = "Penerbitan Rekomendasi " + "Penyelenggaraan Kegiatan Keramaian ".repeat(4) + "Daerah";
    ParsedDecree decree = parse("1. " + name + "\nPersyaratan\n1. KTP\nProsedur\n1. Datang\n\n2. Izin Kedua\nPersyaratan\n1. KTP\n");

    assertThat(name.length()).isGreaterThan(160);
    assertThat(decree.standards()).extracting(ParsedStandard::serviceType).containsExactly(name, "Izin Kedua");
  }

  @Test
  void sets_a_page_mark_inside_a_cell_aside() {
    ParsedDecree decree = parse("STANDAR PELAYANAN IZIN\n\nNo | Komponen | Uraian\n1. | Persyaratan | 1. Surat dari pimpinan\n"
        + "   |   | - 3 -\n   |   | fasilitas;\n   |   | 2. KTP\n2. | Biaya | Gratis\n");

    assertThat(items(decree.standards().getFirst(), ComponentKind.REQUIREMENTS))
        .containsExactly("Surat dari pimpinan fasilitas", "KTP");
    assertThat(decree.remainders()).extracting(Remainder::text).anyMatch(text -> text.contains("3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttd", "dto", "Ditandatangani secara elektronik", "Telah ditandatangani secara elektronik oleh:"})
  void a_stamp_is_nobodys_name(String stamp) {
    ParsedDecree decree = parse("KEPUTUSAN CAMAT\nNOMOR 5 TAHUN 2024\nTENTANG\nSTANDAR PELAYANAN\n\nMenimbang : bahwa perlu;\n"
        + "MEMUTUSKAN\nKESATU : Menetapkan standar.\n\nDitetapkan di Metro\npada tanggal 5 April 2022\nBUPATI METRO,\n" + stamp
        + "\nWINARTI\n\nLAMPIRAN\n\nSTANDAR PELAYANAN SURAT\nPersyaratan: KTP\nBiaya: gratis\n");

    assertThat(decree.header().signatory().name()).isEqualTo("WINARTI");
  }

  @Test
  void reads_number_and_date_below_a_plain_title() {
    ParsedDecree decree = parse("Standar Pelayanan Uji Kendaraan\nNomor : 551/77/2024\nTanggal: 3 Maret 2024\n\n"
        + "Jenis Layanan: Uji Berkala\nPersyaratan: STNK\nBiaya: gratis\n");

    assertThat(decree.header().number()).isEqualTo("551/77/2024");
    assertThat(decree.header().date()).isEqualTo(LocalDate.of(2024, 3, 3));
    assertThat(decree.standards().getFirst().group()).isEqualTo("Uji Kendaraan");
    assertThat(decree.remainders()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\nMenimbang : bahwa perlu;\nMEMUTUSKAN\nKESATU : menetapkan standar.\n"})
  void ends_title_and_rulings_where_a_table_of_one_bar_begins(String rulings) {
    ParsedDecree decree = parse("KEPUTUSAN DIREKTUR RSUD\nNOMOR 445/12/2025\nTENTANG STANDAR PELAYANAN RAWAT JALAN\n" + rulings
        + "\nJENIS PELAYANAN : POLIKLINIK MATA\n\nKOMPONEN | URAIAN\nPersyaratan Pelayanan | Kartu berobat; Surat rujukan\n"
        + "Waktu Pelayanan | 2 jam\n\nJENIS PELAYANAN : POLIKLINIK GIGI\n\nKOMPONEN | URAIAN\nPersyaratan Pelayanan | KTP\n"
        + "Waktu Pelayanan | 1 jam\n");

    assertThat(decree.header().title()).isEqualTo("STANDAR PELAYANAN RAWAT JALAN");
    assertThat(decree.standards()).extracting(ParsedStandard::serviceType).containsExactly("POLIKLINIK MATA", "POLIKLINIK GIGI");
    assertThat(items(decree.standards().getFirst(), ComponentKind.REQUIREMENTS)).containsExactly("Kartu berobat", "Surat rujukan");
  }

  @Test
  void keeps_the_columns_of_rows_that_only_go_on() {
    ParsedDecree decree = parse("STANDAR PELAYANAN IZIN\n\nNO. | KOMPONEN | URAIAN\n1. | Persyaratan | 1. Paspor;\n"
        + "   |             | 2. Kontrak kerja;\n   |             | 3. Pas foto.\n2. | Biaya | Gratis\n");

    assertThat(items(decree.standards().getFirst(), ComponentKind.REQUIREMENTS)).containsExactly("Paspor", "Kontrak kerja", "Pas foto");
    assertThat(decree.remainders()).isEmpty();
  }

  @Test
  void a_bar_in_a_sentence_makes_no_table() {
    ParsedDecree decree = parse("STANDAR PELAYANAN IZIN\n\nPersyaratan\nKTP | KK bagi keluarga\nSurat pengantar\n\nBiaya\nGratis\n");

    assertThat(items(decree.standards().getFirst(), ComponentKind.REQUIREMENTS).toString()).contains("KTP | KK");
  }

  @Test
  void a_list_that_begins_behind_its_label_goes_on_in_the_same_column() {
    ParsedStandard standard = parse("""
        A. Pelayanan Surat Domisili

           a. Persyaratan : 1) Surat pengantar RT
                            2) KTP
           b. Biaya       : gratis
           c. Produk      : - Surat domisili
                            - Salinannya
        """).standards().getFirst();

    assertThat(items(standard, ComponentKind.REQUIREMENTS)).containsExactly("Surat pengantar RT", "KTP");
    assertThat(items(standard, ComponentKind.PRODUCT)).containsExactly("Surat domisili", "Salinannya");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Komponen 1 - ", "KOMPONEN 1: ", "Unsur ke-1. ", "Komponen I. "})
  void labels_may_be_counted_in_words(String sign) {
    ParsedStandard standard = parse("STANDAR PELAYANAN KARTU ANGGOTA\n\n" + sign + "Persyaratan\n1. KTP\n2. Foto\n"
        + sign.replaceFirst("1|I(?=\\.)", "2") + "Biaya/Tarif\nGratis\n").standards().getFirst();

    assertThat(standard.serviceType()).isEqualTo("KARTU ANGGOTA");
    assertThat(items(standard, ComponentKind.REQUIREMENTS)).containsExactly("KTP", "Foto");
    assertThat(standard.cell(ComponentKind.FEE).orElseThrow().text()).isEqualTo("Gratis");
  }

  @Test
  void a_tab_behind_a_list_sign_makes_no_column() {
    ParsedDecree decree = parse("I. SURAT KETERANGAN\n\n1.\tPersyaratan\n\ta.\tSurat pengantar\n\tb.\tKTP\n2.\tBiaya\n\tGratis\n"
        + "3.\tKompetensi Pelaksana\n\tSMA sederajat\n\nII. SURAT USAHA\n\n1.\tPersyaratan\n\ta.\tKTP\n2.\tBiaya\n\tGratis\n");

    assertThat(decree.standards()).extracting(ParsedStandard::serviceType).containsExactly("SURAT KETERANGAN", "SURAT USAHA");
    assertThat(items(decree.standards().getFirst(), ComponentKind.REQUIREMENTS)).containsExactly("Surat pengantar", "KTP");
    assertThat(items(decree.standards().getFirst(), ComponentKind.COMPETENCE)).containsExactly("SMA sederajat");
    assertThat(decree.remainders()).isEmpty();
  }

  @Test
  void a_row_of_a_table_names_the_service_before_and_behind_complete_labels() {
    ParsedDecree decree = parse("Nama Layanan\t: Izin Trayek\n1\tPersyaratan\tSTNK\n2\tBiaya\tGratis\n"
        + "3\tEvaluasi Kinerja Pelaksana\tSetiap 6 bulan\n\tPelayanan Uji Kendaraan\t\n1\tPersyaratan\tKTP\n2\tBiaya\tGratis\n");

    assertThat(decree.standards()).extracting(ParsedStandard::serviceType).containsExactly("Izin Trayek", "Pelayanan Uji Kendaraan");
    assertThat(decree.standards().getFirst().cell(ComponentKind.EVALUATION).orElseThrow().label())
        .isEqualTo("Evaluasi Kinerja Pelaksana");
  }

  @Test
  void who_certifies_a_copy_is_no_part_of_the_last_component() {
    ParsedDecree decree = parse("STANDAR PELAYANAN IZIN\n\nPersyaratan\nKTP\n\nBiaya\nGratis\n\nEvaluasi Kinerja Pelaksana\n"
        + "Dilaksanakan 1 (satu) tahun sekali\n\nSalinan sesuai dengan aslinya\nKepala Bagian Hukum,\n\nJOKO CONTOH, S.H.\nPenata Tk. I\n"
        + "NIP. 19750101 200003 1 001\n");

    assertThat(decree.standards().getFirst().cell(ComponentKind.EVALUATION).orElseThrow().text())
        .isEqualTo("Dilaksanakan 1 (satu) tahun sekali");
    assertThat(decree.remainders()).extracting(Remainder::text).anyMatch(text -> text.contains("JOKO CONTOH"));
  }
}
