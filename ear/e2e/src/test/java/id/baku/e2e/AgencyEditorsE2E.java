package id.baku.e2e;

import static id.baku.e2e.http.Visitor.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Neighbour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency decides about itself: what is wrong stands at its field, what is right is public within a second, and all of it is in the trail. */
class AgencyEditorsE2E {

  private static final String IDENTITY = "/kelola/instansi/identitas";
  private static final String CHANNELS = "/kelola/instansi/saluran";
  private static final String CHANNEL = "/kelola/instansi/saluran-satu";
  private static final String PLACE = "/kelola/instansi/tempat-satu";
  private static final String CALENDAR = "/kelola/instansi/kalender";
  private static final String DAY = "/kelola/instansi/kalender-hari";
  private static final String ADDRESS = "/kelola/instansi/alamat";
  private static final String UNITS = "/kelola/instansi/unit";
  private static final String TRAIL = "/kelola/riwayat";
  private static final String PUBLIC = "/instansi/" + Neighbour.SLUG;
  private static final Duration SOON = Duration.ofSeconds(3);

  private Visitor admin;

  @BeforeEach
  void enter() {
    admin = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
  }

  @Test
  void only_who_may_decide_gets_in() {
    Visitor editor = Staff.at(Pages.BUREAU, "EDITOR");
    for (String page : List.of(IDENTITY, CHANNELS, CHANNEL, "/kelola/instansi/tempat", PLACE, CALENDAR, DAY, "/kelola/instansi/unit", ADDRESS, TRAIL)) {
      assertThat(editor.get(page).status()).as(page).isEqualTo(403);
      assertThat(new Visitor().get(page).status()).as(page).isBetween(302, 303);
      assertThat(admin.get(page).status()).as(page).isEqualTo(200);
    }
  }

  @Test
  void units_are_merged_and_say_so() {
    for (String name : List.of("Seksi Uji Satu", "Seksi Uji Dua")) {
      assertThat(admin.post(UNITS, with(Visitor.fields(admin.get(UNITS), "baru"), "baru:name", name, "baru:parent", "bidang-uji")).status()).isEqualTo(303);
    }
    String page = UNITS + "-satu?kode=bidang-uji";
    assertThat(admin.post(page, Visitor.fields(admin.get(page), "akhiri")).html().select(".notice-wrong").text()).contains("Masih ada unit di bawahnya");
    page = UNITS + "-satu?kode=seksi-uji-satu";
    Answer twice = admin.post(page, with(Visitor.fields(admin.get(page), "unit"), "unit:name", "Seksi Uji Dua", "unit:parent", ""));
    assertThat(twice.html().getElementById("unit:name-salah").text()).isEqualTo("Unit lain sudah bernama sama.");
    assertThat(admin.post(page, with(Visitor.fields(twice, "unit"), "unit:name", "Seksi Uji Tiga", "unit:parent", "bidang-uji")).status()).isEqualTo(303);
    Answer same = admin.post(page, with(Visitor.fields(admin.get(page), "pecah"), "pecah:names", "Seksi Uji Empat\nseksi uji empat"));
    assertThat(same.html().getElementById("pecah:names-salah").text()).isEqualTo("Unit lain sudah bernama sama.");
    Map<String, String> late = Visitor.fields(admin.get(page), "akhiri");
    Answer asked = admin.post(page, with(Visitor.fields(same, "pecah"), "pecah:names", "Seksi Uji Empat\nSeksi Uji Lima"));
    assertThat(asked.html().getElementById("pecah:names-salah").text()).as("asks once").contains("Seksi Uji Tiga berakhir hari ini", "sekali lagi");
    assertThat(admin.post(page, Visitor.fields(asked, "pecah")).status()).isEqualTo(303);
    Answer ended = admin.post(page, late);
    assertThat(ended.html().select("main").text()).contains("Unit ini sudah berakhir.").doesNotContain("simpan lagi");
    assertThat(ended.html().getElementById("unit")).as("nothing to save any more").isNull();
    assertThat(admin.get(UNITS).html().select(".review-list > li:contains(Seksi Uji Tiga)").first().text())
        .contains("Berakhir", "Seksi Uji Empat", "Seksi Uji Lima");
  }

  @Test
  void an_identity_is_put_right_at_its_fields_then_public_and_in_the_trail() throws InterruptedException {
    Map<String, String> fields = Visitor.fields(admin.get(IDENTITY), "identitas");
    String before = fields.get("identitas:address");
    Answer wrong = admin.post(IDENTITY, with(fields, "identitas:name", " ", "identitas:phone", "tanya satpam", "identitas:email", "aduan@",
        "identitas:address", "Jalan Baru <b>7</b>, Metro"));
    assertThat(wrong.html().getElementById("identitas:name-salah").text()).isEqualTo("Wajib diisi.");
    assertThat(wrong.html().getElementById("identitas:phone-salah").text()).startsWith("Bukan nomor telepon");
    assertThat(wrong.html().getElementById("identitas:email-salah").text()).startsWith("Bukan alamat surel");
    assertThat(wrong.html().getElementById("identitas:phone").val()).isEqualTo("tanya satpam");
    assertThat(wrong.html().getElementById("identitas:address").val()).isEqualTo("Jalan Baru <b>7</b>, Metro");

    Visitor colleague = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
    assertThat(wrong.html().select(".faults a").eachAttr("href")).as("told where the page begins").contains("#identitas:name", "#identitas:phone", "#identitas:email");
    assertThat(wrong.html().select("[aria-invalid=true]").eachAttr("id")).contains("identitas:name", "identitas:phone", "identitas:email").doesNotContain("identitas:shortName");
    Map<String, String> late = Visitor.fields(colleague.get(IDENTITY), "identitas");
    fields = Visitor.fields(admin.get(IDENTITY), "identitas");
    assertThat(admin.post(IDENTITY, with(fields, "identitas:address", "Jalan Baru <b>7</b>, Metro")).status()).isEqualTo(303);
    assertThat(soon("Jalan Baru &lt;b&gt;7&lt;/b&gt;, Metro")).isTrue();

    Answer refused = colleague.post(IDENTITY, with(late, "identitas:address", "Jalan Terlambat 9"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html().select(".changes").text()).contains("Jalan Baru <b>7</b>, Metro", "Jalan Terlambat 9");
    assertThat(refused.html().getElementById("identitas:address").val()).isEqualTo("Jalan Terlambat 9");
    assertThat(colleague.post(IDENTITY, with(Visitor.fields(refused, "identitas"), "identitas:address", before)).status()).as("meant it").isEqualTo(303);
    assertThat(soon(before)).isTrue();

    Document trail = admin.get(TRAIL + "?hal=agency").html();
    assertThat(trail.select(".review-list > li").first().text()).contains("Identitas diubah", "Wati Contoh", "Jalan Baru <b>7</b>, Metro", before);
    assertThat(Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get(TRAIL).text()).doesNotContain("Dinas Uji Coba");
  }

  @Test
  void a_short_address_leads_to_the_agency_also_when_another_was_chosen() throws InterruptedException {
    Answer wrong = admin.post(ADDRESS, with(Visitor.fields(admin.get(ADDRESS), "alamat"), "alamat:address", "Ke-lola", "alamat:ownSite", "javascript:alert(1)"));
    assertThat(wrong.html().getElementById("alamat:address-salah").text()).startsWith("Kata itu tidak dapat dipakai");
    assertThat(wrong.html().getElementById("alamat:ownSite-salah").text()).isNotEmpty();
    assertThat(wrong.html().getElementById("alamat:ownSite").val()).isEqualTo("javascript:alert(1)");
    Visitor colleague = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
    Map<String, String> late = Visitor.fields(colleague.get(ADDRESS), "alamat");
    for (String address : List.of("uji-coba-lama", "uji-coba-baru")) {
      assertThat(admin.post(ADDRESS, with(Visitor.fields(admin.get(ADDRESS), "alamat"), "alamat:address", address, "alamat:ownSite", "uji-coba.example/standar"))
          .status()).isEqualTo(303);
    }
    assertThat(colleague.post(ADDRESS, with(late, "alamat:address", "terlambat-sekali")).status()).isEqualTo(409);
    assertThat(soon("/i/uji-coba-baru")).isTrue();
    Document page = Site.get(PUBLIC).html();
    assertThat(page.select("a[href='https://uji-coba.example/standar']")).hasSize(1);
    assertThat(Site.get(page.selectFirst("img.qr").attr("src")).header("Content-Type")).startsWith("image/svg+xml");
    for (String typed : List.of("uji-coba-lama", "UJI-coba-baru")) {
      Answer led = Site.get("/i/" + typed);
      assertThat(led.status()).isEqualTo(302);
      assertThat(led.header("Location")).isEqualTo(PUBLIC);
    }
    Visitor other = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    Answer taken = other.post(ADDRESS, with(Visitor.fields(other.get(ADDRESS), "alamat"), "alamat:address", "uji-c0ba-1ama"));
    assertThat(taken.html().getElementById("alamat:address-salah").text()).contains("milik instansi lain");
    assertThat(admin.post(ADDRESS, with(Visitor.fields(admin.get(ADDRESS), "alamat"), "alamat:address", "", "alamat:ownSite", "")).status()).isEqualTo(303);
    assertThat(Site.get("/i/uji-coba-lama").status()).as("for ever").isEqualTo(302);
  }

  @Test
  void channels_have_the_form_of_their_kind_an_order_and_may_be_hidden() throws InterruptedException {
    Map<String, String> fields = Visitor.fields(admin.get(CHANNEL), "saluran");
    Answer wrong = admin.post(CHANNEL, with(fields, "saluran:kind", "WHATSAPP", "saluran:value", "1708", "saluran:post", "Ibu Siti"));
    assertThat(wrong.html().getElementById("saluran:value-salah").text()).startsWith("Nomor WhatsApp terlalu pendek");
    assertThat(wrong.html().getElementById("saluran:post-salah").text()).startsWith("Tampaknya nama orang");
    add("WHATSAPP", "0812 0000 1708", "Seksi Pengaduan");
    add("INSTAGRAM", "@dinas.uji.coba", null);
    assertThat(soon("Seksi Pengaduan")).isTrue();
    assertThat(channels()).endsWith("0812 0000 1708", "@dinas.uji.coba");

    Answer list = admin.get(CHANNELS);
    Element up = list.html().select("#urutan .review-list > li").last().selectFirst("input[type=submit]");
    Map<String, String> move = Visitor.fields(list, "urutan");
    move.keySet().removeIf(name -> name.endsWith(":naik") || name.endsWith(":turun"));
    move.put(up.attr("name"), up.val());
    assertThat(admin.post(CHANNELS, move).status()).isEqualTo(303);
    assertThat(channels()).endsWith("@dinas.uji.coba", "0812 0000 1708");
    assertThat(admin.post(CHANNELS, move).status()).as("the same tab again, opened before").isEqualTo(409);
    assertThat(channels()).endsWith("@dinas.uji.coba", "0812 0000 1708");

    String page = admin.get(CHANNELS).html().select(".review-list a").last().attr("href");
    Map<String, String> hidden = Visitor.fields(admin.get(page), "saluran");
    hidden.remove("saluran:visible");
    hidden.put("saluran:kind", "WHATSAPP");
    assertThat(admin.post(page, hidden).status()).isEqualTo(303);
    assertThat(soonNot("0812 0000 1708")).isTrue();
    assertThat(admin.get(CHANNELS).html().select("#urutan .review-list > li").last().text()).contains("Disembunyikan");
    assertThat(Staff.at(Pages.BUREAU, "AGENCY_ADMIN").get(page).status()).as("of another agency").isEqualTo(404);
    for (int i = 0; i < 2; i++) {
      String last = admin.get(CHANNELS).html().select(".review-list a").last().attr("href");
      assertThat(admin.post(last, Visitor.fields(admin.get(last), "hapus")).status()).isEqualTo(303);
    }
    assertThat(soonNot("@dinas.uji.coba")).isTrue();
  }

  @Test
  void a_place_keeps_its_hours_as_people_write_them_and_stays_while_it_is_used() throws InterruptedException {
    Map<String, String> fields = Visitor.fields(admin.get(PLACE), "tempat");
    Map<String, String> typed = with(fields, "tempat:name", "Loket Keliling", "tempat:address", "Lapangan Merdeka, Metro",
        "tempat:mapLink", "https://www.openstreetmap.org/node/1", "tempat:hours1", "9.00–11.00, 10.00–12.00", "tempat:hours2", "pagi");
    Answer wrong = admin.post(PLACE, typed);
    assertThat(wrong.html().getElementById("tempat:hours1-salah").text()).isEqualTo("Jam-jam ini tumpang tindih.");
    assertThat(wrong.html().getElementById("tempat:hours2-salah").text()).startsWith("Jam tidak terbaca");
    typed = with(Visitor.fields(wrong, "tempat"), "tempat:hours1", "9.00 s.d. 11.00", "tempat:hours2", "");
    assertThat(admin.post(PLACE, typed).status()).isEqualTo(303);
    assertThat(soon("Loket Keliling")).isTrue();
    assertThat(Site.get(PUBLIC).html().select("a[href=https://www.openstreetmap.org/node/1]")).hasSize(1);
    assertThat(Site.get(PUBLIC).text()).contains("09.00–11.00 WIB");
    String page = PLACE + "?kode=loket-keliling";
    assertThat(admin.post(page, Visitor.fields(admin.get(page), "hapus")).status()).isEqualTo(303);
    assertThat(soonNot("Loket Keliling")).isTrue();
    assertThat(admin.get(PLACE + "?kode=kantor").html().select("#hapus input[type=submit]")).isEmpty();
    assertThat(admin.get(PLACE + "?kode=kantor").text()).contains(Neighbour.PUBLISHED.name());
    assertThat(admin.get(PLACE + "?kode=rumah-sakit").status()).isEqualTo(404);
  }

  @Test
  void a_closure_is_told_and_shuts_the_place_until_it_is_taken_back() throws InterruptedException {
    String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    Map<String, String> fields = Visitor.fields(admin.get(DAY), "hari");
    Answer wrong = admin.post(DAY, with(fields, "hari:kind", "CLOSURE", "hari:from", "2027-02-29", "hari:note", "Pindah gedung"));
    assertThat(wrong.html().getElementById("hari:from-salah").text()).startsWith("Tanggal ini tidak ada");
    Answer backwards = admin.post(DAY, with(Visitor.fields(wrong, "hari"), "hari:kind", "SPECIAL", "hari:from", today, "hari:to", "2020-01-01"));
    assertThat(backwards.html().getElementById("hari:to-salah").text()).startsWith("Tanggal akhir");
    assertThat(backwards.html().getElementById("hari:hours-salah").text()).as("told at once").startsWith("Isi jam");
    assertThat(admin.post(DAY, with(Visitor.fields(backwards, "hari"), "hari:kind", "CLOSURE", "hari:from", today, "hari:to", today)).status()).isEqualTo(303);
    assertThat(soon("Pindah gedung")).isTrue();
    Answer again = admin.post(DAY, with(Visitor.fields(admin.get(DAY), "hari"), "hari:kind", "CLOSURE", "hari:from", today, "hari:note", "Pindah lagi"));
    assertThat(again.html().getElementById("hari:from-salah").text()).contains("sudah tercatat");
    assertThat(admin.post(CALENDAR, Visitor.fields(admin.get(CALENDAR), "daftar")).status()).isEqualTo(303);
    assertThat(soonNot("Pindah gedung")).isTrue();
    assertThat(admin.get(TRAIL + "?hal=calendar").html().select(".review-list > li").first().text()).contains("Hari dihapus", "Pindah gedung");
  }

  @Test
  void the_weeks_of_the_calendar_are_kept_as_they_are_shown() {
    Map<String, String> fields = week(admin.get(CALENDAR));
    Answer wrong = admin.post(CALENDAR, with(fields, "minggu:weekly3", ""));
    assertThat(wrong.html().getElementById("minggu:weekly3-salah").text()).contains("harus ada jamnya");
    assertThat(admin.post(CALENDAR, with(week(wrong), "minggu:weekly3", "07.30–12.00", "minggu:ramadan", "OWN")).status()).isEqualTo(303);
    Document kept = admin.get(CALENDAR).html();
    assertThat(kept.select("[id=minggu:ramadan] option[selected]").val()).isEqualTo("OWN");
    assertThat(kept.getElementById("minggu:ramadan1").val()).isEqualTo("08.00–12.00, 12.30–15.00");
    assertThat(kept.select("input[name=minggu:workweek][checked]").eachAttr("value")).containsExactly("3");
  }

  private void add(String kind, String value, String post) {
    Map<String, String> fields = Visitor.fields(admin.get(CHANNEL), "saluran");
    assertThat(admin.post(CHANNEL, with(fields, "saluran:kind", kind, "saluran:value", value, "saluran:post", post == null ? "" : post,
        "saluran:visible", "true")).status()).isEqualTo(303);
  }

  private List<String> channels() {
    return admin.get(CHANNELS).html().select(".review-list > li > a span[lang]").eachText();
  }

  /** Fields of the form with its choices; of the working days, which share a name, Wednesday alone. */
  private static Map<String, String> week(Answer page) {
    Map<String, String> fields = Visitor.fields(page, "minggu");
    fields.put("minggu:workweek", "3");
    page.html().select("[id=minggu] select").forEach(choice -> fields.put(choice.attr("name"),
        (choice.selectFirst("option[selected]") == null ? choice.selectFirst("option") : choice.selectFirst("option[selected]")).val()));
    return fields;
  }

  private static boolean soon(String text) throws InterruptedException {
    return shown(text, true);
  }

  private static boolean soonNot(String text) throws InterruptedException {
    return shown(text, false);
  }

  private static boolean shown(String text, boolean wanted) throws InterruptedException {
    Instant end = Instant.now().plus(SOON);
    boolean there = !wanted;
    while (there != wanted && Instant.now().isBefore(end)) {
      there = Site.get(PUBLIC).text().contains(text);
      if (there != wanted) Thread.sleep(100);
    }
    return there == wanted;
  }
}
