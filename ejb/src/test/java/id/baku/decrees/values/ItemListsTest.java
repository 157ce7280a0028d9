package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.Item;
import id.baku.decrees.CellContent.Procedure;
import id.baku.decrees.CellContent.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemListsTest {

  @Test
  void cuts_at_numbers_in_the_middle_of_a_line() {
    assertThat(texts("1. KTP; 2. KK; dan 3. Pas foto 3 x 4.")).containsExactly("KTP", "KK", "Pas foto 3 x 4");
    assertThat(texts("a. KTP b. KK c. Surat")).containsExactly("KTP", "KK", "Surat");
    assertThat(texts("1) Ijazah asli 2) Fotokopi")).containsExactly("Ijazah asli", "Fotokopi");
  }

  @Test
  void cuts_at_any_sign_in_the_middle_of_a_line_when_the_words_are_small() {
    List<String> entries = List.of("mengisi formulir", "menyerahkan berkas", "menerima bukti");

    assertThat(texts("1) mengisi formulir 2) menyerahkan berkas 3) menerima bukti")).isEqualTo(entries);
    assertThat(texts("(1) mengisi formulir (2) menyerahkan berkas (3) menerima bukti")).isEqualTo(entries);
    assertThat(texts("(a) mengisi formulir (b) menyerahkan berkas (c) menerima bukti")).isEqualTo(entries);
    assertThat(texts("a. mengisi formulir b. menyerahkan berkas c. menerima bukti")).isEqualTo(entries);
    assertThat(texts("1. mengisi formulir 2. menyerahkan berkas 3. menerima bukti")).isEqualTo(entries);
    assertThat(texts("1.KTP 2.KK 3.Pas foto")).containsExactly("KTP", "KK", "Pas foto");
    assertThat(ProcedureReader.read(Cells.lines("(1) Pemohon datang (2) petugas memeriksa")).steps())
        .extracting(Step::no).containsExactly("1", "2");
  }

  @Test
  void does_not_cut_at_the_numbers_of_provisions() {
    assertThat(texts("Sesuai Pasal 5 ayat (1) dan (2) Undang-Undang")).hasSize(1);
    assertThat(texts("Pasal 5 ayat (1), (2) dan (3) huruf a) dan b) berlaku")).hasSize(1);
    assertThat(texts("(1) Pemohon sesuai Pasal 5 ayat (1) dan (2) melapor (2) petugas menjawab"))
        .containsExactly("Pemohon sesuai Pasal 5 ayat (1) dan (2) melapor", "petugas menjawab");
    assertThat(ItemLists.items(Cells.wrapped("sebagaimana dimaksud pada ayat", "(1) dan", "(2) peraturan ini"))).hasSize(1);
    assertThat(texts("1) Surat rangkap (2) dua 2) KTP")).containsExactly("Surat rangkap (2) dua", "KTP");
  }

  @Test
  void keeps_bullets_below_a_number_inside_its_entry() {
    List<Item> items = ItemLists.items(Cells.lines("1. Surat, yang berisi:", "- Materi;", "- Waktu.",
        "Ditujukan ke alamat kantor;", "2. Hadir langsung"));

    assertThat(items).extracting(Item::text).containsExactly(
        "Surat, yang berisi: - Materi; - Waktu. Ditujukan ke alamat kantor", "Hadir langsung");
    assertThat(items.getFirst().sub()).hasSize(2);
  }

  @Test
  void makes_a_lead_in_sentence_an_entry_of_its_own() {
    assertThat(texts("Informasi, antara lain: - Produk; - Data.")).containsExactly("Informasi, antara lain:", "Produk",
        "Data");
  }

  @Test
  void cuts_where_numbers_are_lost() {
    assertThat(texts("Dokumen tertulis; Hadir langsung di kantor.")).containsExactly("Dokumen tertulis",
        "Hadir langsung di kantor");
    assertThat(texts("Surat permohonan; 2. KTP; 3. KK")).containsExactly("Surat permohonan;".replace(";", ""), "KTP", "KK");
  }

  @Test
  void does_not_cut_at_dashes_inside_an_entry() {
    assertThat(texts("- Buka Senin - Jumat - Tutup hari libur")).containsExactly("Buka Senin - Jumat",
        "Tutup hari libur");
    assertThat(texts("Program-program yang akan dijalankan")).hasSize(1);
  }

  @Test
  void does_not_cut_at_numbers_inside_a_sentence() {
    assertThat(texts("Pas foto sebanyak 2. lembar dan Pasal 3. ayat 1")).hasSize(1);
    assertThat(texts("1. Undang-Undang Nomor 25 Tahun 2009; 2. Peraturan Nomor 5")).hasSize(2);
  }

  @Test
  void joins_lines_wrapped_by_the_page() {
    assertThat(ItemLists.items(Cells.wrapped("Dilaksanakan sistem pengendalian internal", "pemerintah oleh Inspektorat")))
        .hasSize(1);
    assertThat(ItemLists.items(Cells.lines("Ruang tunggu", "Wi-Fi", "Ruang laktasi"))).hasSize(3);
  }

  @Test
  void keeps_step_numbers_as_printed() {
    Procedure procedure = ProcedureReader.read(Cells.lines("1a Pemohon menulis surat;", "1b Pemohon datang;",
        "2 Kepala memberi disposisi; 3. Pegawai menjawab."));

    assertThat(procedure.steps()).extracting(Step::no).containsExactly("1a", "1b", "2", "3");
    assertThat(procedure.steps().getFirst().actor()).isEqualTo("Pemohon");
  }

  @Test
  void reads_diagrams() {
    Procedure mermaid = ProcedureReader.read(Cells.lines(
        "graph TD A[Pemohon] -- 1 --> B[Loket] B -->|2| C(Kepala) C --> A", "1. Pemohon datang"));
    assertThat(mermaid.flow().nodes()).extracting(n -> n.label()).containsExactly("Pemohon", "Loket", "Kepala");
    assertThat(mermaid.flow().edges()).extracting(e -> e.label()).containsExactly("1", "2", null);
    assertThat(mermaid.steps()).hasSize(1);

    Procedure chain = ProcedureReader.read(Cells.lines("Pemohon → Loket → Pemohon"));
    assertThat(chain.flow().nodes()).hasSize(2);
    assertThat(chain.flow().edges()).hasSize(2);
  }

  private static List<String> texts(String... lines) {
    return ItemLists.items(Cells.lines(lines)).stream().map(Item::text).toList();
  }
}
