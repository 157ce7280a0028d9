package id.baku.it;

import static id.baku.it.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.directory.DirectoryReader;
import id.baku.imports.BlankSpreadsheet;
import id.baku.imports.Decision;
import id.baku.imports.ImportAcceptance;
import id.baku.imports.ImportDesk;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportReading;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportState;
import id.baku.imports.ImportView;
import id.baku.imports.ImportedStandard;
import id.baku.imports.Received;
import id.baku.platform.Json;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Stale;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeView;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardReader;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a document to the public directory, inside the server. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Inject Agencies agencies;
  @Inject As as;
  @Inject ImportDesk desk;
  @Inject Importing importing;
  @Inject ImportReader reader;
  @Inject ImportReview review;
  @Inject ImportAcceptance acceptance;
  @Inject ImportReading reading;
  @Inject BlankSpreadsheet spreadsheet;
  @Inject StandardReader standards;
  @Inject StandardEditor editor;
  @Inject DirectoryReader directory;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;
  @Resource ManagedExecutorService executor;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void a_document_is_read_corrected_accepted_and_published() {
    long agency = agencies.named("impor-jalan");
    UUID id = importing.read(agency, decree("1/2026"));
    List<ImportedStandard.Row> rows = as.agency(agency, () -> reader.standards(id));
    assertThat(rows).hasSize(2).extracting(ImportedStandard.Row::decision).containsOnly(Decision.OPEN);
    assertThat(rows.getFirst().doubtful()).as("what should be looked at comes first").isTrue();
    assertThat(rows.getLast().doubtful()).isFalse();

    int doubtful = rows.getFirst().position();
    as.agency(agency, () -> review.correct(id, doubtful, ComponentKind.COMPLETION_TIME, "paling lambat 4 (empat) hari kerja", 0));
    ImportedStandard corrected = as.agency(agency, () -> reader.standard(id, doubtful));
    assertThat(corrected.reading().content().completionTime().promises().getFirst().amount()).isEqualTo(4);
    assertThat(corrected.canUndo()).isTrue();
    as.agency(agency, () -> review.undo(id, doubtful, 1));
    assertThat(as.agency(agency, () -> reader.standard(id, doubtful)).reading().content().completionTime().promises())
        .noneMatch(promise -> Integer.valueOf(4).equals(promise.amount()));
    as.agency(agency, () -> review.correct(id, doubtful, ComponentKind.COMPLETION_TIME, "paling lambat 5 (lima) hari kerja", 2));

    as.agency(agency, () -> acceptance.acceptAsDraft(id, doubtful, 3));
    String slug = corrected.reading().slug();
    assertThatThrownBy(() -> directory.service("impor-jalan", slug, DAY)).as("a draft is nobody's business").isInstanceOf(NotFound.class);
    for (ImportedStandard.Row row : as.agency(agency, () -> reader.standards(id))) {
      as.agency(agency, () -> acceptance.recordInForce(id, row.position(), row.lockVersion(), head("1/2026")));
    }
    var published = directory.service("impor-jalan", slug, DAY);
    assertThat(published.content().completionTime().raw()).isEqualTo("paling lambat 5 (lima) hari kerja");
    assertThat(published.decree().sourceSha256()).hasSize(64);
    assertThat(published.decree().sourceFile()).as("whoever named the file may have named a person").isNull();
    assertThat(Json.write(published)).doesNotContain("Sari Contoh", "19800101", "NIP");
    assertThat(as.agency(agency, () -> reader.view(id)).state()).isEqualTo(ImportState.FINISHED);
  }

  @Test
  void the_same_file_twice_is_one_import() {
    long agency = agencies.named("impor-dua-kali");
    Received first = as.agency(agency, () -> desk.receive("a.txt", "text/plain", decree("2/2026")));
    Received again = as.agency(agency, () -> desk.receive("b.txt", "text/plain", decree("2/2026")));
    assertThat(first.known()).isFalse();
    assertThat(again).isEqualTo(new Received(first.importId(), true));
    long other = agencies.named("impor-dua-kali-b");
    assertThat(as.agency(other, () -> desk.receive("a.txt", "text/plain", decree("2/2026"))).known())
        .as("what another agency brought is not known here").isFalse();
  }

  @Test
  void another_agency_finds_nothing_of_it() {
    long a = agencies.named("impor-a");
    long b = agencies.named("impor-b");
    UUID id = importing.read(a, decree("3/2026"));
    assertThat(as.agency(b, () -> reader.list(null)).items()).isEmpty();
    for (Runnable act : List.<Runnable>of(() -> reader.view(id), () -> reader.header(id), () -> reader.leftOver(id), () -> reader.standard(id, 1),
        () -> reader.original(id), () -> desk.cancel(id), () -> desk.tryAgain(id), () -> review.leaveOut(id, 1, 0), () -> review.reopen(id, 1, 0),
        () -> review.undo(id, 1, 0), () -> review.correct(id, 1, ComponentKind.FEE, "x", 0), () -> review.match(id, 1, "x", 0),
        () -> review.moveLeftOver(id, 1, 1, ComponentKind.FEE, false, 0), () -> review.dismissLeftOver(id, 1), () -> review.restoreLeftOver(id, 1),
        () -> review.previewMerge(id, 1, 2), () -> review.merge(id, 1, 0, 2, 0), () -> review.split(id, 1, Set.of(ComponentKind.FEE), "x", 0),
        () -> review.leaveOutUnchanged(id), () -> reader.changes(id, 1),
        () -> acceptance.acceptAsDraft(id, 1, 0), () -> acceptance.takeBack(id, 1, 0), () -> acceptance.recordInForce(id, 1, 0, head("3/2026")))) {
      assertThatThrownBy(() -> as.agency(b, act)).isInstanceOf(NotFound.class);
    }
    assertThat(as.agency(b, () -> reader.standards(id))).isEmpty();
    assertThat(as.agency(b, () -> reader.differences(id))).isEmpty();
    assertThat(as.agency(a, () -> reader.standard(id, 1)).decision()).isEqualTo(Decision.OPEN);
  }

  @Test
  void what_a_server_that_is_gone_was_reading_is_read_by_the_next() throws Exception {
    long agency = agencies.named("impor-mati");
    UUID id = leftReading(agency, decree("4/2026"), 1);
    UUID hopeless = leftReading(agency, decree("5/2026"), 3);
    as.nobody(reading::resume);
    assertThat(importing.awaited(agency, id).state()).isEqualTo(ImportState.READY);
    assertThat(as.agency(agency, () -> reader.standards(id))).hasSize(2);
    ImportView given = importing.awaited(agency, hopeless);
    assertThat(given.state()).isEqualTo(ImportState.REFUSED);
    assertThat(given.refusal()).isEqualTo("import.failed");
  }

  @Test
  void a_change_on_an_old_state_is_refused_and_changes_nothing() {
    long agency = agencies.named("impor-basi");
    UUID id = importing.read(agency, decree("6/2026"));
    as.agency(agency, () -> review.correct(id, 1, ComponentKind.PRODUCT, "Kartu biru", 0));
    for (Runnable late : List.<Runnable>of(() -> review.correct(id, 1, ComponentKind.PRODUCT, "Kartu merah", 0), () -> review.leaveOut(id, 1, 0),
        () -> review.undo(id, 1, 0), () -> acceptance.acceptAsDraft(id, 1, 0))) {
      assertThatThrownBy(() -> as.agency(agency, late)).isInstanceOf(Stale.class);
    }
    assertThat(as.agency(agency, () -> reader.standard(id, 1)).reading().content().product().raw()).isEqualTo("Kartu biru");
  }

  @Test
  void says_what_cannot_be_read_and_tries_again_when_asked() {
    long agency = agencies.named("impor-salah");
    refuses("file.empty", () -> as.agency(agency, () -> desk.receive("a", null, new byte[0])));
    refuses("file.too-large", () -> as.agency(agency, () -> desk.receive("a", null, new byte[20 * 1024 * 1024 + 1])));
    UUID binary = importing.receive(agency, new byte[] {0, 1, 2, 3, 0, 5});
    assertThat(importing.awaited(agency, binary)).extracting(ImportView::state, ImportView::refusal)
        .containsExactly(ImportState.REFUSED, "decree.binary");
    UUID letter = importing.receive(agency, "Yth. Bapak dan Ibu, rapat dimulai pukul sembilan.".getBytes(StandardCharsets.UTF_8));
    assertThat(importing.awaited(agency, letter).refusal()).isEqualTo("import.no-standards");
    assertThatThrownBy(() -> as.agency(agency, () -> desk.cancel(letter))).isInstanceOf(Refused.class);
    as.agency(agency, () -> desk.tryAgain(letter));
    assertThat(importing.awaited(agency, letter).state()).isEqualTo(ImportState.REFUSED);
    assertThat(as.agency(agency, () -> reader.original(letter)).content()).asString().startsWith("Yth.");
  }

  @Test
  void every_format_is_read() {
    long agency = agencies.named("impor-bentuk");
    for (String name : List.of("keputusan.html", "keputusan.docx", "keputusan.pdf", "keputusan.xlsx")) {
      UUID id = importing.receive(agency, document(name));
      assertThat(importing.awaited(agency, id)).as(name).extracting(ImportView::state, ImportView::progress, ImportView::standards)
          .containsExactly(ImportState.READY, 100, 40L);
      assertThat(as.agency(agency, () -> reader.header(id)).number()).as(name).isEqualTo("000.8.3.4/359.a/07/2024");
      assertThat(as.agency(agency, () -> reader.remarks(id)).isEmpty()).as(name).isTrue();
    }
  }

  @Test
  void a_file_nobody_should_read_is_refused_for_what_it_is() {
    long agency = agencies.named("impor-bahaya");
    Map<String, String> refusals = Map.of("bom.docx", "decree.bomb", "entitas.docx", "decree.unsafe-xml", "makro.docm", "decree.macros",
        "lama.doc", "decree.old-office", "terkunci.docx", "decree.encrypted", "terkunci.pdf", "decree.encrypted",
        "pindaian.pdf", "decree.no-text-layer", "sepuluh-ribu-halaman.pdf", "decree.too-many-pages");
    refusals.forEach((name, code) -> assertThat(importing.awaited(agency, importing.receive(agency, document(name)))).as(name)
        .extracting(ImportView::state, ImportView::refusal).containsExactly(ImportState.REFUSED, code));
  }

  @Test
  void the_blank_spreadsheet_is_read_back_and_its_wrong_rows_are_told() throws Exception {
    long agency = agencies.named("impor-lembar");
    assertThat(spreadsheet.content()).startsWith('P', 'K').isEqualTo(spreadsheet.content());
    assertThat(importing.awaited(agency, importing.receive(agency, spreadsheet.content())).refusal()).isEqualTo("decree.empty");
    UUID filled = importing.read(agency, document("templat-salah.xlsx"));
    assertThat(as.agency(agency, () -> reader.remarks(filled)).rowErrors()).singleElement().satisfies(error -> {
      assertThat(error.row()).isEqualTo(3);
      assertThat(error.column()).isEqualTo("Nama Layanan");
    });
  }

  @Test
  void the_reader_of_a_cancelled_import_is_ended_and_one_that_is_killed_can_be_tried_again() throws Exception {
    long agency = agencies.named("impor-berhenti");
    UUID id = importing.receive(agency, document("panjang.txt"));
    ProcessHandle first = reader();
    as.agency(agency, () -> desk.cancel(id));
    assertThat(first.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(importing.awaited(agency, id).state()).isEqualTo(ImportState.CANCELLED);

    as.agency(agency, () -> desk.tryAgain(id));
    reader().destroyForcibly();
    assertThat(importing.awaited(agency, id)).extracting(ImportView::state, ImportView::refusal).containsExactly(ImportState.REFUSED, "import.failed");
    as.agency(agency, () -> desk.tryAgain(id));
    assertThat(reader().isAlive()).isTrue();
    as.agency(agency, () -> desk.cancel(id));
    assertThat(importing.awaited(agency, id).state()).isEqualTo(ImportState.CANCELLED);
  }

  /** The one program that is reading now. */
  private static ProcessHandle reader() throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      List<ProcessHandle> running = ProcessHandle.current().children().filter(child -> child.info().commandLine().orElse("")
          .contains("id.baku.decrees.DecreeProgram")).toList();
      if (running.size() == 1) {
        return running.getFirst();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing is being read");
  }

  private static byte[] document(String name) {
    try (InputStream in = ImportsIT.class.getResourceAsStream("/documents/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_refusal_of_one_standard_leaves_nothing_behind() {
    long agency = agencies.named("impor-tolak");
    UUID first = importing.read(agency, decree("7/2026"));
    as.agency(agency, () -> acceptance.recordInForce(first, 1, 0, head("7/2026")));
    refuses("import.other-decree", () -> as.agency(agency, () -> acceptance.recordInForce(first, 2, 0, head("7b/2026"))));
    refuses("decree.incomplete", () -> as.agency(agency, () -> acceptance.recordInForce(first, 2, 0, head(" "))));

    UUID second = importing.read(agency, (new String(decree("7/2026"), StandardCharsets.UTF_8) + "\n\n").getBytes(StandardCharsets.UTF_8));
    assertThat(as.agency(agency, () -> reader.standard(second, 1)).reading().knownService()).isTrue();
    refuses("import.decree-differs", () -> as.agency(agency, () -> acceptance.recordInForce(second, 1, 0, head("7/2026", DAY.minusDays(1), DAY))));
    refuses("standard.overlaps", () -> as.agency(agency, () -> acceptance.recordInForce(second, 1, 0, head("7/2026"))));
    refuses("standard.overlaps", () -> as.agency(agency, () -> acceptance.recordInForce(second, 1, 0, head("8/2026"))));
    assertThat(as.agency(agency, () -> reader.standard(second, 1)).decision()).isEqualTo(Decision.OPEN);
    assertThat(as.agency(agency, () -> reader.view(second)).decreeNumber()).as("no decree without a standard").isNull();

    as.agency(agency, () -> acceptance.acceptAsDraft(second, 1, 0));
    UUID third = importing.read(agency, (new String(decree("7/2026"), StandardCharsets.UTF_8) + "\n\n\n").getBytes(StandardCharsets.UTF_8));
    as.agency(agency, () -> review.correct(third, 1, ComponentKind.PRODUCT, "Kartu biru", 0));
    as.agency(agency, () -> acceptance.acceptAsDraft(third, 1, 1));
    assertThat(as.agency(agency, () -> standards.newest("penerbitan-kartu-batu")).orElseThrow().content().product().raw()).isEqualTo("Kartu biru");
    ImportedStandard older = as.agency(agency, () -> reader.standard(second, 1));
    assertThat(older).as("replaced, and not open again").matches(row -> row.decision() == Decision.LEFT_OUT && row.standardId() == null);
    as.agency(agency, () -> review.reopen(second, 1, older.lockVersion()));
    as.agency(agency, () -> editor.draft("penerbitan-kartu-batu", older.reading().content().with(ComponentKind.FEE, null)));
    refuses("import.draft-exists", () -> as.agency(agency, () -> acceptance.acceptAsDraft(second, 1, older.lockVersion() + 1)));
    refuses("import.draft-touched", () -> as.agency(agency, () -> acceptance.takeBack(third, 1, 2)));
  }

  @Test
  void days_that_cannot_be_are_refused_before_they_stay_for_ever() {
    long agency = agencies.named("impor-tanggal");
    UUID id = importing.read(agency, decree("9/2026"));
    for (LocalDate day : List.of(LocalDate.of(26, 5, 5), LocalDate.of(2099, 1, 1), LocalDate.of(-5, 1, 1))) {
      refuses("decree.dates", () -> as.agency(agency, () -> acceptance.recordInForce(id, 1, 0, head("9/2026", DAY, day))));
    }
    refuses("decree.dates", () -> as.agency(agency, () -> acceptance.recordInForce(id, 1, 0, head("9/2026", LocalDate.now().plusDays(3), DAY))));
    as.agency(agency, () -> acceptance.recordInForce(id, 1, 0, head("9/2026", DAY, DAY.minusMonths(2))));
    assertThat(as.agency(agency, () -> reader.standard(id, 1)).inForceFrom()).as("in force before it was fixed").isEqualTo(DAY.minusMonths(2));
  }

  @Test
  void an_acceptance_is_taken_back_with_the_service_it_made() {
    long agency = agencies.named("impor-tarik");
    UUID id = importing.read(agency, decree("13/2026"));
    refuses("import.not-accepted", () -> as.agency(agency, () -> acceptance.takeBack(id, 1, 0)));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, 1, 0));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, 2, 0));
    assertThat(as.agency(agency, () -> reader.view(id)).state()).isEqualTo(ImportState.FINISHED);
    as.agency(agency, () -> acceptance.takeBack(id, 1, 1));
    assertThat(as.agency(agency, () -> standards.services())).extracting(ServiceDescription::slug).containsExactly("peminjaman-palu-kayu");
    assertThat(as.agency(agency, () -> reader.view(id)).state()).isEqualTo(ImportState.READY);
    as.agency(agency, () -> review.correct(id, 1, ComponentKind.PRODUCT, "Kartu biru", 2));
    as.agency(agency, () -> acceptance.acceptAsDraft(id, 1, 3));
    assertThat(as.agency(agency, () -> standards.newest("penerbitan-kartu-batu")).orElseThrow().content().product().raw()).isEqualTo("Kartu biru");
    as.agency(agency, () -> acceptance.recordInForce(id, 1, 4, head("13/2026")));
    refuses("import.recorded", () -> as.agency(agency, () -> acceptance.takeBack(id, 1, 5)));

    UUID second = importing.read(agency, new String(decree("14/2026"), StandardCharsets.UTF_8).replace("3 (tiga)", "2 (dua)").getBytes(StandardCharsets.UTF_8));
    as.agency(agency, () -> acceptance.acceptAsDraft(second, 1, 0));
    assertThat(as.agency(agency, () -> standards.newest("penerbitan-kartu-batu")).orElseThrow().number()).isEqualTo(2);
    as.agency(agency, () -> acceptance.takeBack(second, 1, 1));
    assertThat(as.agency(agency, () -> standards.newest("penerbitan-kartu-batu")).orElseThrow().number()).as("what is in force stays").isEqualTo(1);
    as.agency(agency, () -> acceptance.acceptAsDraft(second, 1, 2));
  }

  @Test
  void once_recorded_the_days_of_the_decree_stay_those() {
    long agency = agencies.named("impor-sebagian");
    UUID id = importing.read(agency, decree("10/2026"));
    as.agency(agency, () -> acceptance.recordInForce(id, 1, 0, head("10/2026")));
    as.agency(agency, () -> acceptance.recordInForce(id, 2, 0, head("10/2026", DAY, LocalDate.of(2099, 1, 1))));
    assertThat(as.agency(agency, () -> reader.standard(id, 2)).inForceFrom()).isEqualTo(DAY);
  }

  @Test
  void a_decree_that_came_in_another_import_is_the_same_decree() {
    long agency = agencies.named("impor-lagi");
    UUID first = importing.read(agency, decree("11/2026"));
    as.agency(agency, () -> acceptance.recordInForce(first, 1, 0, head("11/2026")));
    UUID second = importing.read(agency, (new String(decree("11/2026"), StandardCharsets.UTF_8) + "\n\n").getBytes(StandardCharsets.UTF_8));
    as.agency(agency, () -> acceptance.recordInForce(second, 2, 0, head("11/2026", DAY, DAY.plusDays(9))));
    assertThat(as.agency(agency, () -> reader.standard(second, 2)).inForceFrom()).isEqualTo(DAY);
    assertThat(as.agency(agency, () -> reader.view(second)).decreeNumber()).isEqualTo("11/2026");
  }

  /** Two people press the button in one moment: one of them is told, nothing fails. */
  @Test
  void two_who_accept_all_at_once_make_every_draft_once() throws Exception {
    long agency = agencies.named("impor-berdua");
    for (int round = 0; round < 3; round++) {
      String service = "Batu Putaran " + "abc".charAt(round);
      UUID id = importing.read(agency, new String(decree("12" + round + "/2026"), StandardCharsets.UTF_8).replace("Kartu Batu", service)
          .replace("Palu Kayu", "Palu " + service).getBytes(StandardCharsets.UTF_8));
      Callable<Integer> person = () -> {
        int accepted = 0;
        for (int position : List.of(1, 2)) {
          try {
            as.agency(agency, () -> acceptance.acceptAsDraft(id, position, 0));
            accepted++;
          } catch (Stale late) {
            assertThat(late.code()).isEqualTo("import.changed");
          }
        }
        return accepted;
      };
      List<Future<Integer>> both = executor.invokeAll(List.of(person, person));
      assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(2);
    }
  }

  /** As a server leaves it that is killed in the middle. */
  private UUID leftReading(long agency, byte[] document, int attempts) throws Exception {
    UUID id = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      run(connection, "select set_config('app.tenant_id', ?, true)", String.valueOf(agency));
      run(connection, "insert into stored_file (public_id, name, media_type, size, sha256, content, kept_at, kept_by)"
          + " select ?, 'mati.txt', 'text/plain', octet_length(b), encode(sha256(b), 'hex'), b, now(), 'test' from (select ?::bytea as b) x", id, document);
      run(connection, "insert into decree_import (public_id, file_id, state, progress, attempts, worker, received_at, received_by)"
          + " values (?, ?, 'READING', 30, ?, gen_random_uuid(), now(), 'test')", id, id, attempts);
      connection.commit();
      connection.setAutoCommit(true);
    }
    return id;
  }

  private static void run(Connection connection, String sql, Object... values) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private static DecreeView head(String number) {
    return head(number, DAY, DAY);
  }

  private static DecreeView head(String number, LocalDate fixed, LocalDate inForce) {
    return new DecreeView(null, number, "Standar Pelayanan Uji", "Kepala Dinas Uji", "Metro", fixed, fixed, inForce, null, "Kepala Dinas Uji", "Pembina",
        SigningCapacity.HOLDER, List.of(), List.of(), List.of(), null, null);
  }

  private static byte[] decree(String number) {
    return """
        KEPUTUSAN KEPALA DINAS UJI KOTA METRO
        NOMOR %s
        TENTANG
        STANDAR PELAYANAN PADA DINAS UJI KOTA METRO

        MEMUTUSKAN:
        Menetapkan : KEPUTUSAN KEPALA DINAS UJI TENTANG STANDAR PELAYANAN.
        KESATU : Standar Pelayanan sebagaimana tercantum dalam Lampiran.

        Ditetapkan di Metro
        pada tanggal 2 Maret 2026
        KEPALA DINAS UJI,

        Sari Contoh
        Pembina Tk. I
        NIP 198001012005012001

        LAMPIRAN

        A. Penerbitan Kartu Batu

        1. Persyaratan
        1. KTP asli
        2. Surat permohonan
        2. Sistem, Mekanisme dan Prosedur
        1. Pemohon mengajukan permohonan
        2. Petugas memeriksa berkas
        3. Jangka Waktu Penyelesaian
        paling lambat 3 (tiga) hari kerja
        4. Biaya/Tarif
        Tidak dipungut biaya
        5. Produk Pelayanan
        Kartu Batu

        B. Peminjaman Palu Kayu

        1. Persyaratan
        1. KTP asli
        2. Surat jaminan
        2. Sistem, Mekanisme dan Prosedur
        1. Pemohon datang ke loket
        2. Petugas menyerahkan palu
        3. Jangka Waktu Penyelesaian
        secepatnya
        4. Biaya/Tarif
        Tidak dipungut biaya
        5. Produk Pelayanan
        Palu kayu
        """.formatted(number).getBytes(StandardCharsets.UTF_8);
  }
}
