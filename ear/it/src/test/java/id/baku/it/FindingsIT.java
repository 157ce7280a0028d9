package id.baku.it;

import static id.baku.it.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.directory.DirectoryReader;
import id.baku.findings.FindingChecks;
import id.baku.findings.FindingDecisions;
import id.baku.findings.FindingDesk;
import id.baku.findings.FindingFilter;
import id.baku.findings.FindingFixes;
import id.baku.findings.FindingGroup;
import id.baku.findings.FindingReader;
import id.baku.findings.FindingState;
import id.baku.findings.FindingView;
import id.baku.findings.FixPreview;
import id.baku.platform.NotFound;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Stale;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import id.baku.standards.StandardReader;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the linter finds becomes tasks, inside the server. */
@ExtendWith(ArquillianExtension.class)
class FindingsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String WRONG = "Mesin Fotocopy";

  @Inject Agencies agencies;
  @Inject As as;
  @Inject FindingReader reader;
  @Inject FindingDecisions decisions;
  @Inject FindingFixes fixes;
  @Inject FindingDesk desk;
  @Inject FindingChecks checks;
  @Inject StandardEditor editor;
  @Inject StandardReader standards;
  @Inject StandardPublisher publisher;
  @Inject DecreeRecorder decrees;
  @Inject DirectoryReader directory;
  @Inject TrailReader trail;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void a_draft_is_looked_through_when_it_is_written_and_again_when_it_is_written_anew() {
    long agency = agencies.named("temuan-draf");
    write(agency, "mesin", WRONG);
    FindingView found = spelling(agency);
    assertThat(found.excerpt().words()).isEqualTo("Fotocopy");
    assertThat(found.finding().fix().replacement()).isEqualTo("Fotokopi");
    assertThat(as.agency(agency, () -> reader.openOf(found.standardId()))).contains(found);
    assertThat(as.agency(agency, () -> reader.open())).isPositive();

    write(agency, "mesin", "Mesin Fotokopi");
    await(() -> state(agency, found.id()) == FindingState.GONE);
    write(agency, "mesin", WRONG);
    await(() -> state(agency, found.id()) == FindingState.OPEN);
  }

  @Test
  void what_is_no_defect_stays_none_however_often_it_is_found() {
    long agency = agencies.named("temuan-bukan");
    write(agency, "mesin", WRONG);
    FindingView found = spelling(agency);
    refuses("finding.reason-missing", () -> as.agency(agency, () -> decisions.notADefect(List.of(found.seen()), "  ")));
    refuses("finding.reason-too-long",
        () -> as.agency(agency, () -> decisions.notADefect(List.of(found.seen()), "x".repeat(501))));
    as.agency(agency, () -> decisions.notADefect(List.of(found.seen()), "Nama merek"));
    assertThatThrownBy(() -> as.agency(agency, () -> decisions.notADefect(List.of(found.seen()), "Terlambat")))
        .isInstanceOf(Stale.class);

    write(agency, "mesin", "Dua " + WRONG); // the same words, elsewhere in the component
    checkedAgain(agency);
    FindingView still = as.agency(agency, () -> reader.finding(found.id()));
    assertThat(still.state()).isEqualTo(FindingState.NOT_A_DEFECT);
    assertThat(still.reason()).isEqualTo("Nama merek");
    write(agency, "mesin", "Meja");
    await(() -> state(agency, found.id()) == FindingState.GONE);
    write(agency, "mesin", WRONG);
    await(() -> state(agency, found.id()) == FindingState.NOT_A_DEFECT);

    FindingView back = as.agency(agency, () -> reader.finding(found.id()));
    as.agency(agency, () -> decisions.takeBack(List.of(back.seen())));
    assertThat(as.agency(agency, () -> trail.list("finding", null, 10)).items()).extracting(TrailEntry::act)
        .containsExactly("finding.reopened", "finding.dismissed");
    checkedAgain(agency);
    assertThat(state(agency, found.id())).isEqualTo(FindingState.OPEN);
  }

  @Test
  void mending_all_opens_drafts_and_leaves_what_is_in_force() {
    long agency = agencies.named("temuan-semua");
    publish(agency, "satu", WRONG);
    publish(agency, "dua", "Dua buah " + WRONG);
    FindingView found = spelling(agency);
    await(() -> as.agency(agency, () -> reader.group(found.group(), FindingState.OPEN)).size() == 2);
    List<FixPreview> previews = as.agency(agency, () -> fixes.preview(found.group()));
    assertThat(previews).hasSize(2).allMatch(preview -> !preview.draft() && preview.changes().size() == 1);

    write(agency, "dua", "Dua buah " + WRONG + " baru"); // somebody else, after the page was shown
    as.agency(agency, () -> fixes.apply(previews.getFirst()));
    assertThatThrownBy(() -> as.agency(agency, () -> fixes.apply(previews.getLast()))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(agency, () -> fixes.apply(previews.getFirst()))).as("twice").isInstanceOf(Stale.class);

    assertThat(directory.service("temuan-semua", "satu", DAY).content().requirements().raw()).isEqualTo(WRONG);
    var newest = as.agency(agency, () -> standards.newest());
    assertThat(newest.getFirst().draft()).isTrue();
    assertThat(newest.getFirst().content().requirements().raw()).isEqualTo("Mesin Fotokopi");
    assertThat(newest.getFirst().content().requirements().items().getFirst().text()).isEqualTo("Mesin Fotokopi");
    assertThat(newest.getLast().content().requirements().raw()).isEqualTo("Dua buah Mesin Fotocopy baru");
    checkedAgain(agency);
    assertThat(as.agency(agency, () -> reader.group(found.group(), FindingState.OPEN))).singleElement()
        .satisfies(view -> assertThat(view.service()).isEqualTo("Layanan dua"));
  }

  @Test
  void a_persons_words_go_into_the_draft_unless_it_changed_meanwhile() {
    long agency = agencies.named("temuan-kata");
    write(agency, "mesin", WRONG);
    FindingView found = spelling(agency);
    refuses("finding.words-missing", () -> as.agency(agency,
        () -> fixes.replace(found.id(), " ", found.versionNumber(), found.standardLock())));
    as.agency(agency, () -> fixes.replace(found.id(), "penyalin", found.versionNumber(), found.standardLock()));
    assertThat(as.agency(agency, () -> standards.newest()).getFirst().content().requirements().raw())
        .isEqualTo("Mesin penyalin");
    assertThat(state(agency, found.id())).isEqualTo(FindingState.GONE);
    assertThatThrownBy(() -> as.agency(agency,
        () -> fixes.replace(found.id(), "pengganda", found.versionNumber(), found.standardLock()))).isInstanceOf(Stale.class);
  }

  @Test
  void another_agency_finds_nothing_of_it() {
    long a = agencies.named("temuan-a");
    long b = agencies.named("temuan-b");
    write(a, "mesin", WRONG);
    FindingView found = spelling(a);
    FixPreview preview = as.agency(a, () -> fixes.preview(found.group())).getFirst();
    for (Runnable act : List.<Runnable>of(() -> reader.finding(found.id()), () -> reader.group(found.group(), null),
        () -> fixes.preview(found.group()), () -> fixes.apply(preview),
        () -> fixes.replace(found.id(), "x", found.versionNumber(), found.standardLock()))) {
      assertThatThrownBy(() -> as.agency(b, act)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> as.agency(b, () -> decisions.notADefect(List.of(found.seen()), "x"))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(b, () -> decisions.takeBack(List.of(found.seen())))).isInstanceOf(Stale.class);
    assertThat(as.agency(b, () -> reader.openOf(found.standardId()))).isEmpty();
    assertThat(as.agency(b, () -> reader.overview(all(), null)).rules()).isEmpty();
    assertThat(as.agency(b, () -> reader.open())).isZero();
    assertThat(state(a, found.id())).isEqualTo(FindingState.OPEN);
  }

  @Test
  void what_a_server_that_is_gone_did_not_check_is_checked_by_the_next() throws Exception {
    long agency = agencies.named("temuan-mati");
    write(agency, "mesin", WRONG);
    FindingView found = spelling(agency);
    as.agency(agency, () -> decisions.notADefect(List.of(found.seen()), "Nama merek"));
    killedBeforeTheCheck(agency, found.id());
    assertThat(as.agency(agency, () -> reader.overview(all(), null)).waiting()).isTrue();

    as.nobody(checks::resume);
    await(() -> state(agency, found.id()) == FindingState.NOT_A_DEFECT);
    assertThat(as.agency(agency, () -> reader.overview(all(), null)).waiting()).isFalse();
  }

  @Test
  void other_data_is_a_reason_to_check_again() throws Exception {
    long agency = agencies.named("temuan-data");
    write(agency, "mesin", WRONG);
    FindingView found = spelling(agency);
    run(agency, "update finding_check set data = 'other'");
    run(agency, "update finding set state = 'GONE' where public_id = ?", found.id());
    as.nobody(checks::resume);
    await(() -> state(agency, found.id()) == FindingState.OPEN);
  }

  @Test
  void lists_are_read_on_by_key_and_every_group_is_there_once() {
    long agency = agencies.named("temuan-daftar");
    write(agency, "mesin", "Fotocopy, Telpon, Faximile, ketrampilan, survey, audensi, diatas, penunjukkan, inmateril, kerahasiannya");
    spelling(agency);
    var first = as.agency(agency, () -> reader.overview(all(), null));
    assertThat(first.rules().stream().mapToLong(total -> total.findings()).sum())
        .isEqualTo(as.agency(agency, () -> reader.open()));
    assertThat(first.groups().items()).extracting(FindingGroup::id).doesNotHaveDuplicates();
    refuses("page.key", () -> as.agency(agency, () -> reader.overview(all(), "?")));
  }

  private static FindingFilter all() {
    return new FindingFilter(null, null, null, FindingState.OPEN);
  }

  private void write(long agency, String slug, String words) {
    as.agency(agency, () -> Agencies.write(editor, slug, words));
  }

  private void publish(long agency, String slug, String words) {
    write(agency, slug, words);
    as.agency(agency, () -> {
      String number = "1/" + slug;
      decrees.record(new DecreeView(null, number, "Standar", "Kepala", "Metro", DAY, DAY, DAY, DAY, "Kepala", "Pembina",
          SigningCapacity.HOLDER, List.of(), List.of(), List.of(), null, null));
      publisher.recordInForce(slug, number, DAY);
    });
  }

  /** The first open finding of the spelling rule, as soon as it is there. */
  private FindingView spelling(long agency) {
    FindingFilter filter = new FindingFilter("L10", null, null, FindingState.OPEN);
    await(() -> !as.agency(agency, () -> reader.overview(filter, null)).groups().items().isEmpty());
    checkedAgain(agency);
    String group = as.agency(agency, () -> reader.overview(filter, null)).groups().items().getFirst().id();
    return as.agency(agency, () -> reader.group(group, FindingState.OPEN)).getFirst();
  }

  private void checkedAgain(long agency) {
    as.agency(agency, () -> desk.ask());
    await(() -> !as.agency(agency, () -> reader.overview(all(), null)).waiting());
  }

  private FindingState state(long agency, UUID id) {
    return as.agency(agency, () -> reader.finding(id)).state();
  }

  private static void await(Supplier<Boolean> condition) {
    for (int i = 0; i < 300; i++) {
      if (condition.get()) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("did not happen within 30 s");
  }

  /** A request that was committed, and no server that knows of it. */
  private void killedBeforeTheCheck(long agency, UUID finding) throws Exception {
    run(agency, "insert into finding_request (asked_at) values (now())");
    run(agency, "update finding set state = 'GONE' where public_id = ?", finding);
  }

  private void run(long agency, String sql, Object... values) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      execute(connection, "select set_config('app.tenant_id', ?, true)", String.valueOf(agency));
      execute(connection, sql, values);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void execute(Connection connection, String sql, Object... values) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
