package id.baku.it;

import static id.baku.it.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.directory.DecreeCopy;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.folders.FolderExport;
import id.baku.platform.SigningCapacity;
import id.baku.standards.ComponentChange;
import id.baku.imports.Decision;
import id.baku.imports.ImportAcceptance;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportState;
import id.baku.imports.ImportedStandard;
import id.baku.imports.LeftOver;
import id.baku.platform.Json;
import id.baku.platform.NotFound;
import id.baku.platform.Stale;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeFiles;
import id.baku.standards.DecreeView;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardReader;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do with what was read, inside the server: put it in order, compare it, and let nobody's name out. */
@ExtendWith(ArquillianExtension.class)
class ImportReviewIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String NAME = "(?is).*sari.contoh.*|.*198001012005012001.*";
  /** Longer than what is read of it at a time. */
  private static final byte[] PDF = ("%PDF-1.7 salinan" + "0123456789".repeat(60_000)).getBytes(StandardCharsets.UTF_8);

  @Inject Agencies agencies;
  @Inject As as;
  @Inject Importing importing;
  @Inject ImportReader reader;
  @Inject ImportReview review;
  @Inject ImportAcceptance acceptance;
  @Inject StandardReader standards;
  @Inject DirectoryReader directory;
  @Inject Searching searching;
  @Inject DecreeFiles files;
  @Inject FolderExport export;
  @Inject TrailReader trail;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void who_signed_is_kept_for_nobody_and_named_nowhere() throws Exception {
    long agency = agencies.named("tinjau-nama");
    UUID id = importing.read(agency, "SK_Sari_Contoh.txt", decree("31/2026").getBytes(StandardCharsets.UTF_8));
    assertThat(as.agency(agency, () -> reader.standard(id, 2)).reading().slug()).isEqualTo("konsultasi-dengan-kepala-dinas-uji");
    ServiceDescription named = new ServiceDescription("temui-sari-contoh", "Temui Ibu SARI  CONTOH", null, 1, Audience.PUBLIC, null);
    as.agency(agency, () -> review.describe(id, 2, named, 0));
    refuses("import.slug-names-signatory", () -> as.agency(agency, () -> acceptance.acceptAsDraft(id, 2, 1)));
    as.agency(agency, () -> review.describe(id, 2, new ServiceDescription("temui-pimpinan", named.name() + "\0", null, 1, Audience.PUBLIC, null), 1));
    as.agency(agency, () -> review.correct(id, 2, ComponentKind.PRODUCT, "Surat dari Sari Contoh, NIP. 19800101 200501 2 001", 2));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, 2, 3));
    assertThat(Json.write(as.agency(agency, () -> standards.newest("temui-pimpinan")).orElseThrow().content())).as("not even the draft").doesNotMatch(NAME);
    recordAll(agency, id, head("31/2026"));
    assertThat(as.agency(agency, () -> trail.list("imported-standard/" + id, null, 10)).items()).extracting(TrailEntry::act).containsExactly("import.accepted");
    assertThat(as.agency(agency, () -> trail.list("import/" + id, null, 10)).items()).extracting(TrailEntry::act).containsExactly("import.received");

    PublishedService published = directory.service("tinjau-nama", "temui-pimpinan", DAY);
    assertThat(published.name()).isEqualTo("Temui Ibu KEPALA DINAS UJI");
    assertThat(published.content().product().raw()).isEqualTo("Surat dari KEPALA DINAS UJI, [NIP]");
    assertThat(Json.write(published)).doesNotMatch(NAME).doesNotContain("NIP 1");
    assertThat(Json.write(directory.service("tinjau-nama", "penerbitan-kartu-batu", DAY))).doesNotMatch(NAME);
    assertThat(searching.count("contoh", "tinjau-nama", DAY)).isZero();
    assertThat(String.join("\n", as.agency(agency, () -> export.files()).values())).contains("temui-pimpinan").doesNotMatch(NAME);
    assertThat(row(agency, "select name || '/' || nip || '/' || decree_number from decree_signatory"))
        .isEqualTo("Sari Contoh/198001012005012001/31/2026");
    assertThat(row(agencies.named("tinjau-nama-b"), "select count(*) from decree_signatory")).isEqualTo("0");
  }

  @Test
  void left_over_text_goes_into_a_component_and_comes_back() {
    long agency = agencies.named("tinjau-sisa");
    UUID id = importing.read(agency, decree("32/2026"));
    LeftOver.Row left = as.agency(agency, () -> reader.leftOver(id)).getFirst();
    assertThat(left.text()).isEqualTo("Surat kuasa bila diwakilkan.");
    as.agency(agency, () -> review.moveLeftOver(id, 1, 1, ComponentKind.REQUIREMENTS, true, 0));
    assertThat(items(agency, id)).first().asString().startsWith("Surat kuasa bila diwakilkan");
    assertThat(items(agency, id)).hasSize(3);
    assertThat(as.agency(agency, () -> reader.leftOver(id)).getFirst().use()).isEqualTo(new LeftOver.Use(1, ComponentKind.REQUIREMENTS));
    refuses("import.left-over-placed", () -> as.agency(agency, () -> review.moveLeftOver(id, 1, 2, ComponentKind.FEE, false, 0)));
    refuses("import.left-over-placed", () -> as.agency(agency, () -> review.dismissLeftOver(id, 1)));
    refuses("import.left-over-free", () -> as.agency(agency, () -> review.restoreLeftOver(id, 1)));
    as.agency(agency, () -> review.undo(id, 1, 1));
    assertThat(items(agency, id)).hasSize(2);
    assertThat(as.agency(agency, () -> reader.leftOver(id)).getFirst().use()).as("given back").isNull();
    as.agency(agency, () -> review.dismissLeftOver(id, 1));
    assertThat(as.agency(agency, () -> reader.leftOver(id)).getFirst().use().isNothing()).isTrue();
    as.agency(agency, () -> review.restoreLeftOver(id, 1));
    assertThat(as.agency(agency, () -> trail.list("left-over", null, 10)).items()).extracting(TrailEntry::act)
        .containsExactly("import.left-over-restored", "import.left-over-dismissed");
    as.agency(agency, () -> review.moveLeftOver(id, 1, 1, ComponentKind.EVALUATION, false, 2));
    assertThat(as.agency(agency, () -> reader.standard(id, 1)).reading().content().evaluation().raw()).isEqualTo(left.text());
    assertThatThrownBy(() -> as.agency(agency, () -> review.moveLeftOver(id, 99, 1, ComponentKind.FEE, false, 3))).isInstanceOf(NotFound.class);
  }

  @Test
  void two_standards_become_one_until_it_is_undone() {
    long agency = agencies.named("tinjau-gabung");
    UUID id = importing.read(agency, decree("33/2026"));
    assertThat(as.agency(agency, () -> review.previewMerge(id, 2, 1)).parts()).hasSize(5);
    assertThatThrownBy(() -> as.agency(agency, () -> review.merge(id, 2, 0, 1, 7))).isInstanceOf(Stale.class);
    as.agency(agency, () -> review.merge(id, 2, 0, 1, 0));
    ImportedStandard merged = as.agency(agency, () -> reader.standard(id, 2));
    assertThat(merged.reading().content().procedure()).as("taken over").isNotNull();
    assertThat(merged.reading().content().requirements().items()).as("one below the other").hasSize(4);
    assertThat(as.agency(agency, () -> reader.standard(id, 1))).matches(part -> part.decision() == Decision.MERGED && part.mergedInto() == 2);
    refuses("import.decided", () -> as.agency(agency, () -> acceptance.acceptAsDraft(id, 1, 1)));
    refuses("import.left-out", () -> as.agency(agency, () -> acceptance.recordInForce(id, 1, 1, head("33/2026"))));
    as.agency(agency, () -> review.undo(id, 2, 1));
    assertThat(as.agency(agency, () -> reader.standard(id, 1)).decision()).isEqualTo(Decision.OPEN);
    assertThat(as.agency(agency, () -> reader.standard(id, 2)).reading().content().procedure()).isNull();
    as.agency(agency, () -> review.merge(id, 2, 2, 1, 2));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, 2, 3));
    assertThat(as.agency(agency, () -> reader.view(id)).state()).as("nothing is open").isEqualTo(ImportState.FINISHED);
  }

  @Test
  void one_standard_becomes_two_until_it_is_undone() {
    long agency = agencies.named("tinjau-pisah");
    UUID id = importing.read(agency, decree("34/2026"));
    Set<ComponentKind> kinds = EnumSet.of(ComponentKind.FEE, ComponentKind.PRODUCT);
    int piece = as.agency(agency, () -> review.split(id, 1, kinds, "Kartu Batu\0 Hilang ", 0));
    assertThat(as.agency(agency, () -> reader.standard(id, piece)).reading().name()).isEqualTo("Kartu Batu Hilang");
    assertThat(as.agency(agency, () -> reader.standards(id))).extracting(ImportedStandard.Row::position).containsSubsequence(1, piece);
    ImportedStandard cut = as.agency(agency, () -> reader.standard(id, piece));
    assertThat(cut.label()).isEqualTo(as.agency(agency, () -> reader.standard(id, 1)).label() + "b");
    assertThat(cut.reading().cells()).hasSize(2);
    assertThat(as.agency(agency, () -> reader.standard(id, 1)).reading().cells()).hasSize(3);
    as.agency(agency, () -> review.correct(id, piece, ComponentKind.FEE, "Rp 5.000", 0));
    refuses("import.piece-changed", () -> as.agency(agency, () -> review.undo(id, 1, 1)));
    as.agency(agency, () -> review.undo(id, piece, 1));
    as.agency(agency, () -> review.undo(id, 1, 1));
    assertThat(as.agency(agency, () -> reader.standards(id))).hasSize(2);
    assertThat(as.agency(agency, () -> reader.standard(id, 1)).reading().cells()).hasSize(5);
    int again = as.agency(agency, () -> review.split(id, 1, kinds, "Kartu Batu Hilang", 2));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, again, 0));
    refuses("import.piece-changed", () -> as.agency(agency, () -> review.undo(id, 1, 3)));
    assertThat(as.agency(agency, () -> standards.newest("kartu-batu-hilang")).orElseThrow().content().fee().free()).isTrue();
  }

  @Test
  void a_service_is_described_with_the_events_of_life_it_is_for() {
    long agency = agencies.named("tinjau-peristiwa");
    UUID id = importing.read(agency, decree("35/2026"));
    refuses("service.life-event", () -> as.agency(agency, () -> review.describe(id, 1, service("kartu-batu", List.of("terbang")), 0)));
    as.agency(agency, () -> review.describe(id, 1, service("kartu-batu", List.of("lahir", "pindah")), 0));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, 1, 1));
    assertThat(as.agency(agency, () -> standards.services()).getFirst().lifeEvents()).containsExactly("lahir", "pindah");
    assertThat(as.agency(agency, () -> export.files()).get("tinjau-peristiwa/standards/kartu-batu.json")).containsSubsequence("life_events", "lahir", "pindah");
  }

  @Test
  void an_edited_document_is_compared_with_what_is_there() {
    long agency = agencies.named("tinjau-beda");
    UUID first = importing.read(agency, decree("36/2026"));
    recordAll(agency, first, head("36/2026"));
    UUID second = importing.read(agency, decree("36/2026").replace("paling lambat 3 (tiga) hari", "paling lambat 2 (dua) hari")
        .replace("4. Biaya/Tarif\nTidak dipungut biaya\n", ""));
    assertThat(as.agency(agency, () -> reader.differences(second))).containsOnly(java.util.Map.entry(1, 2), java.util.Map.entry(2, 0));
    var changes = as.agency(agency, () -> reader.changes(second, 1)).orElseThrow();
    assertThat(changes.components()).filteredOn(ComponentChange::isAny).extracting(ComponentChange::kind, ComponentChange::change).containsExactly(
        org.assertj.core.groups.Tuple.tuple(ComponentKind.COMPLETION_TIME, ComponentChange.Change.CHANGED),
        org.assertj.core.groups.Tuple.tuple(ComponentKind.FEE, ComponentChange.Change.GONE));
    assertThat(as.agency(agency, () -> review.leaveOutUnchanged(second))).isEqualTo(1);
    assertThat(as.agency(agency, () -> reader.standard(second, 2)).decision()).isEqualTo(Decision.LEFT_OUT);
    as.agency(agency, () -> acceptance.acceptAsDraft(second, 1, 0));
    assertThat(as.agency(agency, () -> standards.newest("penerbitan-kartu-batu")).orElseThrow().number()).isEqualTo(2);
    assertThat(as.agency(agency, () -> reader.view(second)).state()).isEqualTo(ImportState.FINISHED);
  }

  @Test
  void the_signed_file_stays_inside_and_the_public_gets_a_copy_or_nothing() {
    long agency = agencies.named("tinjau-naskah");
    long other = agencies.named("tinjau-naskah-b");
    UUID id = importing.read(agency, decree("37/2026"));
    recordAll(agency, id, head("37/2026"));
    PublishedService before = directory.service("tinjau-naskah", "penerbitan-kartu-batu", DAY);
    assertThat(before.signedSha256()).as("none by default").isNull();
    UUID decree = before.decree().id();
    refuses("decree-copy.no-signed", () -> as.agency(agency, () -> files.publishCopy("37/2026", "s.pdf", PDF, true)));
    byte[] scan = "%PDF-1.7 pindaian dengan NIP".getBytes(StandardCharsets.UTF_8);
    as.agency(agency, () -> files.keepSigned("37/2026", "pindaian.pdf", "application/pdf", scan));
    assertThat(as.agency(agency, () -> files.signed("37/2026"))).isEqualTo(scan);
    refuses("decree-copy.is-signed", () -> as.agency(agency, () -> files.publishCopy("37/2026", "s.pdf", scan, true)));
    refuses("decree-copy.not-confirmed", () -> as.agency(agency, () -> files.publishCopy("37/2026", "s.pdf", PDF, false)));
    assertThatThrownBy(() -> directory.decreeCopy(decree)).isInstanceOf(NotFound.class);
    as.agency(agency, () -> files.publishCopy("37/2026", "s.pdf", PDF, true));
    DecreeCopy copy = directory.decreeCopy(decree);
    assertThat(copy.length()).isEqualTo(PDF.length);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (long at = 0; at < copy.length(); at += DecreeCopy.PIECE) {
      read.writeBytes(directory.piece(copy, at));
    }
    assertThat(read.toByteArray()).isEqualTo(PDF);
    PublishedService after = directory.service("tinjau-naskah", "penerbitan-kartu-batu", DAY);
    assertThat(after.signedSha256()).hasSize(64).isNotEqualTo(after.copySha256());
    refuses("decree-copy.is-signed", () -> as.agency(agency, () -> files.keepSigned("37/2026", "s.pdf", "application/pdf", PDF)));
    for (Runnable act : List.<Runnable>of(() -> files.view("37/2026"), () -> files.signed("37/2026"), () -> files.withdrawCopy("37/2026"),
        () -> files.keepSigned("37/2026", "x", "x/x", PDF), () -> files.publishCopy("37/2026", "x", PDF, true))) {
      assertThatThrownBy(() -> as.agency(other, act)).isInstanceOf(NotFound.class);
    }
    as.agency(agency, () -> files.withdrawCopy("37/2026"));
    assertThatThrownBy(() -> directory.decreeCopy(decree)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> directory.piece(copy, DecreeCopy.PIECE)).as("in the middle of it").isInstanceOf(NotFound.class);
  }

  /** A request may last that long; were it more, it had to be done beside the request. */
  @Test
  void sixty_standards_are_accepted_and_recorded_within_a_request() {
    long agency = agencies.named("tinjau-banyak");
    UUID id = importing.read(agency, many("38/2026", 60));
    assertThat(as.agency(agency, () -> reader.standards(id))).hasSize(60);
    long begin = System.nanoTime();
    as.agency(agency, () -> reader.standards(id).forEach(row -> acceptance.acceptAsDraft(id, row.position(), row.lockVersion())));
    long accepted = System.nanoTime();
    recordAll(agency, id, head("38/2026"));
    long recorded = System.nanoTime();
    System.out.printf("60 standards: accepted in %d ms, recorded in %d ms%n", (accepted - begin) / 1_000_000, (recorded - accepted) / 1_000_000);
    assertThat(as.agency(agency, () -> reader.view(id)).inForce()).isEqualTo(60);
    assertThat((recorded - accepted) / 1_000_000).isLessThan(20_000);
  }

  private void recordAll(long agency, UUID id, DecreeView decree) {
    as.agency(agency, () -> reader.standards(id).forEach(row -> acceptance.recordInForce(id, row.position(), row.lockVersion(), decree)));
  }

  private List<String> items(long agency, UUID id) {
    return as.agency(agency, () -> reader.standard(id, 1)).reading().content().requirements().items().stream().map(Item::text).toList();
  }

  private static ServiceDescription service(String slug, List<String> events) {
    return new ServiceDescription(slug, "Kartu Batu", null, 1, Audience.PUBLIC, null, events);
  }

  private String row(long agency, String sql) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement tenant = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
        tenant.setString(1, String.valueOf(agency));
        tenant.execute();
      }
      try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static DecreeView head(String number) {
    return new DecreeView(null, number, "Standar Pelayanan Uji oleh Sari Contoh", "Kepala Dinas Uji", "Metro", DAY, DAY, DAY, DAY,
        "Kepala Dinas Uji, Sari Contoh", "Pembina", SigningCapacity.HOLDER, List.of(), List.of(), List.of(), null, null);
  }

  private static String many(String number, int standards) {
    String one = decree(number);
    String head = one.substring(0, one.indexOf("A. Penerbitan"));
    String first = one.substring(one.indexOf("A. Penerbitan"), one.indexOf("B. Konsultasi"));
    StringBuilder all = new StringBuilder(head);
    for (int i = 1; i <= standards; i++) {
      all.append(first.replace("A. Penerbitan Kartu Batu", i + ". Penerbitan Kartu Nomor " + i));
    }
    return all.toString();
  }

  private static String decree(String number) {
    return """
        KEPUTUSAN KEPALA DINAS UJI KOTA METRO
        NOMOR %s
        TENTANG
        STANDAR PELAYANAN PADA DINAS UJI KOTA METRO

        MEMUTUSKAN:
        Menetapkan : KEPUTUSAN KEPALA DINAS UJI TENTANG STANDAR PELAYANAN.
        KESATU : Standar Pelayanan sebagaimana tercantum dalam Lampiran, di bawah Sari Contoh.

        Ditetapkan di Metro
        pada tanggal 2 Maret 2026
        KEPALA DINAS UJI,

        Sari Contoh
        Pembina Tk. I
        NIP 198001012005012001

        LAMPIRAN

        Surat kuasa bila diwakilkan.

        A. Penerbitan Kartu Batu

        1. Persyaratan
        1. KTP asli
        2. Surat permohonan kepada Sari Contoh
        2. Sistem, Mekanisme dan Prosedur
        1. Pemohon mengajukan permohonan
        2. Petugas memeriksa berkas
        3. Jangka Waktu Penyelesaian
        paling lambat 3 (tiga) hari kerja
        4. Biaya/Tarif
        Tidak dipungut biaya
        5. Produk Pelayanan
        Kartu Batu

        B. Konsultasi dengan Sari Contoh

        1. Persyaratan
        1. KTP asli
        2. Surat jaminan
        3. Jangka Waktu Penyelesaian
        secepatnya
        5. Produk Pelayanan
        Palu kayu
        """.formatted(number);
  }
}
