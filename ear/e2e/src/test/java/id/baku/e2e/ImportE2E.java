package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.ImportPages;
import id.baku.e2e.browser.Looks;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Neighbour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A decree comes in as a file; people check what was read, and the public reads what they recorded. */
class ImportE2E {

  @Test
  void from_a_file_to_the_public_page() {
    Browser browser = Browser.usual();
    browser.complaints();
    StaffPages.inside(browser, Documents.AGENCY, "EDITOR");
    ImportPages pages = new ImportPages(browser).open();
    Looks.well(browser, "import-list");
    pages.bring(Documents.DECREE);
    assertThat(pages.standards()).hasSize(2).first().asString().as("what should be looked at comes first").contains("Peminjaman Palu Kayu Jati");
    assertThat(pages.badges(0)).contains("1 komponen perlu diperiksa");
    Looks.well(browser, "import-review");
    String review = browser.address().replaceFirst(".*/kelola", "/kelola");

    pages.openFirst();
    assertThat(pages.source("COMPLETION_TIME")).isEqualTo("secepatnya");
    Looks.well(browser, "import-standard");
    pages.beginToCorrect("COMPLETION_TIME");
    Looks.well(browser, "import-correction");
    pages.write("paling lambat 2 (dua) jam");
    assertThat(pages.understood("COMPLETION_TIME")).contains("paling lambat 2 jam").doesNotContain("Periksa");
    pages.press("putusan:urung");
    assertThat(pages.understood("COMPLETION_TIME")).contains("secepatnya", "Periksa");
    pages.beginToCorrect("COMPLETION_TIME").write("paling lambat 3 (tiga) jam");
    pages.press("putusan:terima").press("semua:terima");
    assertThat(pages.results()).singleElement().asString().contains("Penerbitan Kartu Batu Akik", "menjadi draf");
    browser.open(browser.address().replaceFirst(".*/kelola", "/kelola"));
    assertThat(pages.results()).as("the page may be loaded again").hasSize(1);

    StaffPages.inside(browser, Documents.AGENCY, "APPROVER");
    browser.open(review);
    pages.press("ke-berlaku");
    Looks.well(browser, "import-record");
    pages.press("keputusan:catat");
    assertThat(pages.results()).hasSize(2).allMatch(result -> result.endsWith("tercatat berlaku dan terbit"));
    assertThat(browser.complaints()).isEmpty();

    Answer service = Site.get("/layanan/" + Documents.AGENCY + "/peminjaman-palu-kayu-jati");
    assertThat(service.status()).isEqualTo(200);
    assertThat(service.text()).contains("paling lambat 3 jam", "000.8.3/17/2026").doesNotContain("Sari Contoh", "19800101");
    assertThat(service.text()).contains("Salinan publik belum ada", "Tidak tercatat");
    assertThat(Site.get("/kelola/impor/berkas" + review.replaceFirst("[^?]*", "")).status()).as("the document stays inside").isEqualTo(303);
  }

  @Test
  void what_was_read_is_put_in_order_and_the_public_gets_a_copy_that_names_nobody() throws IOException {
    Browser browser = Browser.usual();
    browser.complaints();
    StaffPages.inside(browser, Documents.AGENCY, "EDITOR");
    ImportPages pages = new ImportPages(browser).open().bring(file("susun.txt", decree("22", "Palu Perunggu")));
    String review = browser.address().replaceFirst(".*/kelola", "/kelola");
    String standard = review.replace("tinjau", "standar") + "&nomor=1";

    browser.open(standard);
    pages.press("ke-sisa");
    assertThat(pages.leftOver()).containsExactly("Surat kuasa bila diwakilkan.");
    Looks.well(browser, "import-left-overs");
    pages.openLeftOver();
    Looks.well(browser, "import-left-over");
    pages.choose("tempat:komponen", "SD1 Persyaratan").choose("tempat:letak", "Di atas kata-kata yang ada").press("tempat:lakukan");
    assertThat(pages.understood("REQUIREMENTS")).contains("Surat kuasa bila diwakilkan", "KTP asli");
    Looks.well(browser, "import-standard-open");

    pages.press("ke-gabung").choose("dengan", "2 Peminjaman Palu Perunggu").press("lihat");
    assertThat(pages.text()).contains("Disambung", "Palu kayu");
    Looks.well(browser, "import-merge");
    pages.press("gabung:lakukan");
    assertThat(pages.understood("PRODUCT")).contains("Kartu Batu", "Palu kayu");
    pages.press("putusan:urung");
    assertThat(pages.understood("PRODUCT")).contains("Kartu Batu").doesNotContain("Palu kayu");

    pages.press("ke-pisah").type("pisah:nama", "Kartu Batu Hilang").check("SD5 Produk pelayanan");
    Looks.well(browser, "import-split");
    pages.press("pisah:lakukan");
    assertThat(pages.understood("PRODUCT")).contains("Kartu Batu");
    pages.check("Pindah tempat tinggal").press("baru:simpan");
    browser.open(review);
    assertThat(pages.standards()).hasSize(3).anyMatch(name -> name.contains("1b Kartu Batu Hilang"));
    pages.press("semua:terima");
    assertThat(pages.results()).hasSize(3).allMatch(result -> result.endsWith("menjadi draf"));

    StaffPages.inside(browser, Documents.AGENCY, "APPROVER");
    browser.open(review);
    pages.press("ke-berlaku").attach("keputusan:naskah", file("pindaian.pdf", "%PDF-1.7 NIP 198001012005012001")).press("keputusan:catat");
    assertThat(pages.results()).hasSize(3).allMatch(result -> result.endsWith("tercatat berlaku dan terbit"));
    pages.press("ke-naskah");
    assertThat(pages.text()).contains("pindaian.pdf", "Salinan publik belum ada");
    Path copy = file("salinan.pdf", pdf("Kartu Batu"));
    pages.attach("salinan:berkas", copy).press("salinan:terbit");
    assertThat(pages.wrong()).contains("dihitamkan");
    pages.tick("salinan:hitam");
    pages.attach("salinan:berkas", file("tertutup.pdf", pdf("NIP. 19800101 200501 2 001"))).press("salinan:terbit");
    assertThat(pages.wrong()).contains("masih terbaca");
    pages.attach("salinan:berkas", file("rusak.pdf", "%PDF-1.7")).press("salinan:terbit");
    assertThat(pages.wrong()).contains("tidak dapat dibuka");
    pages.attach("salinan:berkas", copy).press("salinan:terbit");
    Looks.well(browser, "import-decree-files");
    assertThat(browser.complaints()).isEmpty();

    String address = "/layanan/" + Documents.AGENCY + "/penerbitan-kartu-batu-22";
    Answer page = Site.get(address);
    assertThat(page.text()).contains("Surat kuasa bila diwakilkan", "Sidik berkas bertanda tangan");
    Answer download = Site.get(page.html().selectFirst("a[href^=/salinan/]").attr("href"));
    assertThat(download.text()).isEqualTo(pdf("Kartu Batu"));
    assertThat(download.header("Content-Disposition")).startsWith("attachment").doesNotContain("salinan.pdf");
    String listed = Site.get("/api/v1/agencies/" + Documents.AGENCY + "/standards").text();
    for (String shown : List.of(page.text(), Site.get("/en" + address).text(), Site.get(address + "/versi").text(), listed,
        Site.get("/api/v1/search?q=surat").text(), Site.get("/cari?q=sari+contoh").text().replace("sari contoh", ""))) {
      assertThat(shown).doesNotContainIgnoringCase("Sari Contoh").doesNotContain("198001012005012001", "pindaian");
    }
    assertThat(Site.get("/salinan/keputusan/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(Site.get("/salinan/keputusan/x").status()).isEqualTo(404);
    browser.open(address);
    Looks.well(browser, "public-service-with-copy");
  }

  @Test
  void an_edited_document_shows_what_differs_from_what_is_there() throws IOException {
    Browser browser = Browser.usual();
    StaffPages.inside(browser, Documents.AGENCY, "EDITOR");
    ImportPages pages = new ImportPages(browser).open().bring(file("lama.txt", decree("23", "Palu Timah"))).press("semua:terima");
    String review = browser.address().replaceFirst(".*/kelola", "/kelola");
    StaffPages.inside(browser, Documents.AGENCY, "APPROVER");
    browser.open(review);
    pages.press("ke-berlaku").press("keputusan:catat");
    StaffPages.inside(browser, Documents.AGENCY, "EDITOR");
    pages.open().bring(file("baru.txt", decree("23", "Palu Timah").replace("3 (tiga) hari kerja", "2 (dua) hari kerja")));
    String edited = browser.address().replaceFirst(".*/kelola", "/kelola");
    assertThat(pages.text()).contains("1 komponen berbeda", "Tidak berubah");
    Looks.well(browser, "import-again");
    browser.open(edited.replace("tinjau", "standar") + "&nomor=1");
    assertThat(pages.gone()).isEqualTo("3 (tiga)");
    assertThat(pages.added()).isEqualTo("2 (dua)");
    assertThat(pages.text()).contains("paling lambat 3 (tiga) 2 (dua) hari kerja");
    Looks.well(browser, "import-difference");
    browser.open(edited);
    pages.press("semua:terima");
    assertThat(pages.results()).hasSize(2).anyMatch(row -> row.endsWith("menjadi draf")).anyMatch(row -> row.endsWith("tidak dibuatkan draf"));
    pages.press("sama:tinggal");
    assertThat(pages.text()).contains("Selesai", "Ditinggalkan");
  }

  /** The same person in two tabs of one browser. */
  @Test
  void two_tabs_on_one_standard_see_both_texts_and_the_address_stays() {
    Visitor person = Staff.at(Documents.AGENCY, "EDITOR");
    String id = id(Documents.read(person, "tab.txt", decree("24", "Palu Tembaga")));
    String page = "/kelola/impor/standar?id=" + id + "&nomor=1&koreksi=PRODUCT";
    Answer first = person.get(page);
    var early = Visitor.fields(first, "koreksi");
    var late = Visitor.fields(person.get(page), "koreksi");
    String action = first.html().getElementById("koreksi").attr("action");
    assertThat(action).as("a form leads to the address of its page").contains("id=" + id, "nomor=1", "koreksi=PRODUCT");
    early.put(words(early), "Kartu biru");
    late.put(words(late), "Kartu merah");
    assertThat(person.post(action, early).status()).isEqualTo(303);
    Answer both = person.post(action, late);
    assertThat(both.html().select(".theirs").text()).isEqualTo("Kartu biru");
    assertThat(both.html().select("textarea").text()).isEqualTo("Kartu merah");
    assertThat(person.get(action).status()).as("reloaded by its address").isEqualTo(200);
  }

  @Test
  void a_draft_is_taken_back_and_a_choice_that_is_not_in_the_list_is_told() {
    Visitor person = Staff.at(Documents.AGENCY, "EDITOR");
    String page = "/kelola/impor/standar?id=" + id(Documents.read(person, "tarik.txt", decree("25", "Palu Perak"))) + "&nomor=1";
    Answer open = person.get(page);
    assertThat(person.post(page, Visitor.fields(open, "putusan")).status()).isEqualTo(303);
    Answer accepted = person.get(page);
    assertThat(accepted.html().select("[id='putusan:tarik']").val()).isEqualTo("Tarik kembali draf ini");
    assertThat(person.post(page, Visitor.fields(accepted, "putusan")).status()).isEqualTo(303);
    Answer again = person.get(page);
    assertThat(again.html().select("[id='putusan:terima']")).hasSize(1);
    var fields = Visitor.fields(again, "baru");
    fields.put("baru:sasaran", "SIAPA_SAJA");
    assertThat(person.post(page, fields).html().select("[id='baru:sasaran-salah']").text()).isEqualTo("Pilihan ini tidak ada dalam daftar. Pilih lagi.");
  }

  private static String words(java.util.Map<String, String> fields) {
    return fields.keySet().stream().filter(name -> name.endsWith("simpan")).findFirst().orElseThrow().replace("simpan", "kata");
  }

  /** A page with some words on it, as simple as a PDF can be. */
  private static String pdf(String words) {
    String shown = "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET";
    return """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%%%EOF
        """.formatted(shown.length(), shown);
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(Files.createTempDirectory("impor").resolve(name), content);
  }

  @Test
  void two_who_correct_the_same_words_see_both_texts() {
    Visitor one = Staff.at(Documents.AGENCY, "EDITOR");
    String id = id(Documents.read(one, "basi.txt", decree("18", "Palu Besi")));
    Visitor two = Staff.at(Documents.AGENCY, "AGENCY_ADMIN");
    String page = "/kelola/impor/standar?id=" + id + "&nomor=1&koreksi=PRODUCT";
    var late = Visitor.fields(two.get(page), "koreksi");
    String words = late.keySet().stream().filter(name -> name.endsWith("simpan")).findFirst().orElseThrow().replace("simpan", "kata");
    var early = Visitor.fields(one.get(page), "koreksi");
    early.put(words, "Kartu biru");
    assertThat(one.post("/kelola/impor/standar", early).status()).isEqualTo(303);
    late.put(words, "Kartu merah");
    Answer both = two.post("/kelola/impor/standar", late);
    assertThat(both.html().select(".theirs").text()).isEqualTo("Kartu biru");
    assertThat(both.html().select("textarea").text()).isEqualTo("Kartu merah");
    assertThat(both.html().select(".notice-wrong").text()).contains("Orang lain mengubah");
    assertThat(one.get("/kelola/impor/standar?id=" + id + "&nomor=1").text()).contains("Kartu biru").doesNotContain("Kartu merah");
  }

  /** A decree has forty standards: many are looked at while one is being corrected. */
  @Test
  void a_form_is_not_forgotten_while_many_other_pages_are_looked_at() {
    Visitor editor = Staff.at(Documents.AGENCY, "EDITOR");
    String page = "/kelola/impor/standar?id=" + id(Documents.read(editor, "ingat.txt", decree("23", "Palu Kayu"))) + "&nomor=1";
    var form = Visitor.fields(editor.get(page + "&koreksi=PRODUCT"), "koreksi");
    form.put(form.keySet().stream().filter(name -> name.endsWith("simpan")).findFirst().orElseThrow().replace("simpan", "kata"), "Kartu hijau");
    for (int i = 0; i < 60; i++) {
      editor.get(page);
    }
    assertThat(editor.post("/kelola/impor/standar", form).header("Location")).contains("/kelola/impor/standar");
    assertThat(editor.get(page).text()).contains("Kartu hijau");
  }

  @Test
  void says_what_is_wrong_with_a_file_and_by_which_field() {
    Visitor editor = Staff.at(Documents.AGENCY, "EDITOR");
    assertThat(Documents.send(editor, "kosong.txt", "").html().select(".field-wrong").text()).startsWith("Berkas keputusan:").contains("kosong");
    Answer large = Documents.send(editor, "besar.txt", "x".repeat(21 * 1024 * 1024));
    assertThat(large.html().select(".field-wrong").text()).startsWith("Berkas keputusan:").contains("20 MiB");
    assertThat(Documents.send(editor, "raksasa.txt", "x".repeat(34 * 1024 * 1024)).header("Location")).endsWith("alasan=terlalu-besar");
    assertThat(editor.get(Documents.LIST + "?alasan=terlalu-besar").html().select(".notice-wrong").text()).contains("Berkas keputusan", "20 MiB");
    String binary = Documents.read(editor, "gambar.txt", "\u0000\u0001\u0002 bukan teks");
    assertThat(editor.get(binary).html().select(".notice-wrong").text()).contains("biner");
    assertThat(editor.get(Documents.LIST).html().select(".plain-table tbody tr").text()).contains("gambar.txt", "Tidak dapat dibaca");
  }

  @Test
  void hands_out_a_blank_spreadsheet_to_fill_in() {
    Visitor editor = Staff.at(Documents.AGENCY, "EDITOR");
    assertThat(editor.get(Documents.LIST).html().select("#templat, [id$=templat]").attr("href")).endsWith("/kelola/impor/templat");
    Answer spreadsheet = editor.get("/kelola/impor/templat");
    assertThat(spreadsheet.status()).isEqualTo(200);
    assertThat(spreadsheet.header("Content-Disposition")).contains("standar-pelayanan.xlsx");
    assertThat(spreadsheet.text()).startsWith("PK");
    assertThat(Site.get("/kelola/impor/templat").status()).isEqualTo(303);
  }

  @Test
  void the_same_file_twice_leads_to_the_import_there_is() {
    Visitor editor = Staff.at(Documents.AGENCY, "EDITOR");
    String first = Documents.read(editor, "sekali.txt", decree("19", "Palu Karet"));
    String again = Documents.send(editor, "dua kali.txt", decree("19", "Palu Karet")).header("Location");
    assertThat(again).startsWith(first);
    assertThat(editor.get(again).html().select(".notice").text()).contains("sudah pernah diunggah");
  }

  @Test
  void an_import_of_the_neighbour_is_as_one_that_never_was() {
    Visitor neighbour = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
    Visitor archive = Staff.at(Documents.AGENCY, "EDITOR");
    String id = id(Documents.read(neighbour, "rahasia-tetangga.txt", decree("20", "Palu Emas")));
    for (String address : List.of("/kelola/impor/tinjau?id=ID", "/kelola/impor/standar?id=ID&nomor=1", "/kelola/impor/standar?id=ID&nomor=1&koreksi=FEE",
        "/kelola/impor/gabung?id=ID&nomor=1", "/kelola/impor/gabung?id=ID&nomor=1&dengan=2", "/kelola/impor/pisah?id=ID&nomor=1", "/kelola/impor/sisa?id=ID",
        "/kelola/impor/sisa?id=ID&sisa=1",
        "/kelola/impor/berkas?id=ID", "/kelola/impor/kemajuan?id=ID")) {
      assertThat(neighbour.get(address.replace("ID", id)).status()).as(address).isEqualTo(200);
      String unknown = UUID.randomUUID().toString();
      Answer foreign = archive.get(address.replace("ID", id));
      assertThat(foreign.status()).as(address).isEqualTo(404);
      assertThat(foreign.text().replace(id, "ID")).isEqualTo(archive.get(address.replace("ID", unknown)).text().replace(unknown, "ID"));
    }
    for (String page : List.of("naskah", "bertanda-tangan")) {
      assertThat(archive.get("/kelola/impor/" + page + "?id=" + id).status()).as(page).isEqualTo(404);
    }
    assertThat(archive.get("/kelola/impor/berlaku?id=" + id).status()).as("not for an editor").isEqualTo(403);
    assertThat(Staff.at(Documents.AGENCY, "APPROVER").get("/kelola/impor/berlaku?id=" + id).status()).isEqualTo(404);
    assertThat(archive.get(Documents.LIST).text()).doesNotContain("rahasia-tetangga");
    for (String odd : List.of("", "?id=", "?id=1", "?id=%27", "?id=../..")) {
      for (String page : List.of("tinjau", "standar", "berkas", "kemajuan", "gabung", "pisah", "sisa", "naskah", "bertanda-tangan")) {
        assertThat(archive.get("/kelola/impor/" + page + odd).status()).as(page + odd).isEqualTo(404);
      }
    }
  }

  private static String id(String page) {
    return page.replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
  }

  private static String decree(String number, String tool) {
    return Documents.decree().replace("17/2026", number + "/2026").replace("Palu Kayu Jati", tool).replace("Batu Akik", "Batu " + number);
  }
}
