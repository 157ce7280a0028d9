package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.directory.DirectoryChange;
import id.baku.directory.DirectoryChanges;
import id.baku.interop.Interop;
import id.baku.interop.Numbered;
import id.baku.interop.OpenService;
import id.baku.interop.ServiceQuestion;
import id.baku.opendata.DataRow;
import id.baku.opendata.DataState;
import id.baku.opendata.Field;
import id.baku.opendata.FieldType;
import id.baku.opendata.OpenData;
import id.baku.opendata.Table;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files with everything and the feed of changes belong together: who follows the feed has what a new file has. */
@ExtendWith(ArquillianExtension.class)
class OpenDataIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int AGENCIES = 4;
  private static final int SERVICES = 5;

  @Inject Agencies agencies;
  @Inject As as;
  @Inject OpenData data;
  @Inject Interop interop;
  @Inject DirectoryChanges changes;
  @Inject StandardEditor editor;
  @Inject StandardPublisher publisher;
  @Inject DecreeRecorder decrees;
  @Resource UserTransaction transaction;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  /** Rows of every file by subject, as somebody keeps them who only ever follows the feed. */
  private final class Follower {

    private final Map<Table, Map<UUID, List<Map<String, Object>>>> rows = new HashMap<>();
    private long position;

    void catchUp() {
      List<DirectoryChange> found;
      do {
        found = changes.after(position, 7);
        found.forEach(this::apply);
      } while (!found.isEmpty());
    }

    private void apply(DirectoryChange change) {
      assertThat(change.position()).as("commit order").isGreaterThan(position);
      position = change.position();
      Table.of(change.kind()).forEach(table -> rows.computeIfAbsent(table, none -> new HashMap<>())
          .put(change.subject(), read(table, change.subject())));
    }

    Set<Map<String, Object>> of(Table table) {
      return rows.getOrDefault(table, Map.of()).values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }
  }

  @Test
  void a_reader_who_follows_the_feed_has_exactly_what_a_new_file_has() throws Exception {
    agencies.waitUntilLoaded();
    Follower follower = new Follower();
    follower.catchUp();
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < AGENCIES; i++) {
      ids.add(agencies.named("uji-umpan-" + i));
    }
    CountDownLatch slowHasWritten = new CountDownLatch(1);
    CountDownLatch slowMayCommit = new CountDownLatch(1);
    long late = ids.getFirst();
    Future<Void> slow = as.submit(late, () -> {
      transaction.begin();
      agencies.rename("uji-umpan-0", "Dinas yang lambat");
      slowHasWritten.countDown();
      slowMayCommit.await(60, TimeUnit.SECONDS);
      transaction.commit();
      return null;
    });
    assertThat(slowHasWritten.await(60, TimeUnit.SECONDS)).isTrue();
    List<Future<Void>> publications = new ArrayList<>();
    for (long id : ids.subList(1, AGENCIES)) {
      publications.add(as.submit(id, () -> {
        decrees.record(decree());
        for (int i = 0; i < SERVICES; i++) {
          Agencies.write(editor, "layanan-" + i, "isi " + i);
          publisher.recordInForce("layanan-" + i, "9/2026", TODAY);
        }
        return null;
      }));
    }
    Future<Void> aborted = as.submit(ids.get(1), () -> {
      transaction.begin();
      agencies.rename("uji-umpan-1", "Dinas yang batal");
      transaction.rollback();
      return null;
    });
    while (!publications.stream().allMatch(Future::isDone)) {
      follower.catchUp();
    }
    publications.forEach(As::await);
    As.await(aborted);
    follower.catchUp();
    assertThat(follower.of(Table.AGENCIES)).noneMatch(row -> String.valueOf(row.get("agency_name")).contains("lambat"));
    slowMayCommit.countDown();
    As.await(slow);
    follower.catchUp();

    assertThat(follower.of(Table.AGENCIES)).anyMatch(row -> String.valueOf(row.get("agency_name")).contains("lambat"))
        .noneMatch(row -> String.valueOf(row.get("agency_name")).contains("batal"));
    for (Table table : Table.values()) {
      Set<Map<String, Object>> file = new HashSet<>(readAll(table));
      assertThat(follower.of(table)).as(table.fileName()).isEqualTo(file);
    }
    assertThat(follower.of(Table.SERVICES)).hasSizeGreaterThanOrEqualTo((AGENCIES - 1) * SERVICES);
    assertThat(changes.last()).isEqualTo(follower.position);
  }

  /** Rows of services tell whose they are, and an operator may have to take a row away by hand. */
  @Test
  void a_reader_who_follows_the_feed_learns_of_another_name_and_of_what_was_taken_away() throws Exception {
    long agency = agencies.named("uji-ganti-nama");
    as.agency(agency, () -> {
      decrees.record(decree());
      Agencies.write(editor, "satu", "isi");
      Agencies.write(editor, "dua", "isi");
      publisher.recordInForce("satu", "9/2026", TODAY);
      publisher.recordInForce("dua", "9/2026", TODAY);
    });
    Follower follower = new Follower();
    follower.catchUp();
    as.agency(agency, () -> agencies.rename("uji-ganti-nama", "Dinas Bernama Lain"));
    follower.catchUp();
    assertThat(follower.of(Table.SERVICES)).filteredOn(row -> "uji-ganti-nama".equals(row.get("agency_slug"))).hasSize(2)
        .allMatch(row -> "Dinas Bernama Lain".equals(row.get("agency_name")));
    long before = changes.last();
    byHand("delete from directory_entry where agency_id = " + agency + " and slug = 'dua'");
    byHand("delete from directory_decree where agency_id = " + agency);
    follower.catchUp();
    assertThat(changes.after(before, 10)).extracting(DirectoryChange::kind)
        .containsExactlyInAnyOrder(DirectoryChange.Kind.SERVICE, DirectoryChange.Kind.DECREE);
    assertThat(follower.of(Table.SERVICES)).filteredOn(row -> "uji-ganti-nama".equals(row.get("agency_slug"))).hasSize(1);
    for (Table table : Table.values()) {
      assertThat(follower.of(table)).as(table.fileName()).isEqualTo(new HashSet<>(readAll(table)));
    }
  }

  /** What an operator does in the database itself, for whom there is no wall. */
  private void byHand(String sql) throws SQLException {
    String url;
    try (Connection server = database.getConnection()) {
      url = server.getMetaData().getURL();
    }
    try (Connection operator = DriverManager.getConnection(url, "postgres", "only-for-this-test-run");
        Statement statement = operator.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }

  /** The limit comes with the connection, so that no question needs another one before it. */
  @Test
  void a_question_of_the_public_ends_soon_and_one_of_an_agency_later() throws Exception {
    assertThat(longestStatement()).isEqualTo("10s");
    long agency = agencies.named("uji-lama");
    assertThat(as.agency(agency, () -> {
      transaction.begin();
      try {
        agencies.rename("uji-lama", "Dinas Lama");
        return longestStatement();
      } finally {
        transaction.rollback();
      }
    })).isEqualTo("1min");
    assertThat(longestStatement()).isEqualTo("10s");
  }

  private String longestStatement() throws SQLException {
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show statement_timeout")) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void a_file_is_of_one_moment_and_its_mark_changes_with_every_publication() throws IOException {
    long agency = agencies.named("uji-tanda");
    DataState before = data.state();
    assertThat(data.state()).isEqualTo(before);
    List<String> seen = new ArrayList<>();
    data.all(Table.AGENCIES, row -> {
      if (seen.isEmpty()) {
        as.agency(agency, () -> agencies.rename("uji-tanda", "Dinas Kelak"));
      }
      seen.add(String.valueOf(row.values().get("agency_name")));
    });
    assertThat(seen).doesNotContain("Dinas Kelak").doesNotHaveDuplicates();
    DataState after = data.state();
    assertThat(after.position()).isGreaterThan(before.position());
    assertThat(after.mark()).isNotEqualTo(before.mark());
  }

  @Test
  void a_reader_who_goes_away_is_told_so_and_nothing_stays_open() {
    agencies.waitUntilLoaded();
    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(() -> data.all(Table.SERVICES, row -> {
        throw new IOException("gone");
      })).isInstanceOf(IOException.class).hasMessage("gone");
    }
    assertThat(data.state().position()).isPositive();
  }

  @Test
  void no_column_of_a_file_is_missing_in_the_dictionary() throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (Table table : Table.values()) {
        String view = "open_" + table.fileName().replace('-', '_').replaceFirst("ies$", "y").replaceFirst("s$", "");
        assertThat(columns(connection.getMetaData(), view)).as(view).isNotEmpty()
            .isEqualTo(table.fields().stream().filter(field -> field.type() != FieldType.URL).map(Field::name)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
  }

  @Test
  void services_for_other_systems_come_page_by_page_and_each_once() {
    agencies.waitUntilLoaded();
    ServiceQuestion all = new ServiceQuestion(null, null, null, null, null);
    List<UUID> seen = new ArrayList<>();
    Numbered<OpenService> page;
    int number = 1;
    do {
      page = interop.services(all, TODAY, new Numbered.Asked(number++, 9));
      page.items().forEach(service -> seen.add(service.id()));
    } while (!page.items().isEmpty());
    assertThat(seen).hasSize((int) page.total()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
    UUID bureau = interop.organizations("Biro Organisasi", new Numbered.Asked(1, 10)).items().getFirst().id();
    assertThat(interop.services(new ServiceQuestion(null, bureau, ComponentKind.FEE, null, null), TODAY, new Numbered.Asked(1, 1)).total())
        .isEqualTo(40);
    assertThat(interop.services(new ServiceQuestion("konsultasi", bureau, null, null, null), TODAY, new Numbered.Asked(1, 50)).total())
        .isBetween(1L, 39L);
    assertThat(interop.services(new ServiceQuestion(null, bureau, null, Audience.INTERNAL, null), TODAY, new Numbered.Asked(1, 1)).total()).isZero();
    assertThat(interop.services(all, LocalDate.of(2000, 1, 1), new Numbered.Asked(1, 1)).total()).isZero();
  }

  @Test
  void which_components_are_missing_is_known_without_reading_the_document() {
    long agency = agencies.named("uji-komponen");
    as.agency(agency, () -> {
      decrees.record(decree());
      Agencies.write(editor, "syarat-saja", "isi");
      publisher.recordInForce("syarat-saja", "9/2026", TODAY);
    });
    UUID id = interop.organizations("uji-komponen", new Numbered.Asked(1, 1)).items().getFirst().id();
    for (ComponentKind kind : ComponentKind.values()) {
      assertThat(interop.services(new ServiceQuestion(null, id, kind, null, null), TODAY, new Numbered.Asked(1, 1)).total())
          .as(kind.name().toLowerCase(Locale.ROOT)).isEqualTo(kind == ComponentKind.REQUIREMENTS ? 1 : 0);
    }
  }

  private List<Map<String, Object>> read(Table table, UUID subject) {
    List<Map<String, Object>> found = new ArrayList<>();
    try {
      data.of(table, subject, row -> found.add(row.values()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private List<Map<String, Object>> readAll(Table table) throws IOException {
    List<Map<String, Object>> found = new ArrayList<>();
    data.all(table, (DataRow row) -> found.add(row.values()));
    return found;
  }

  private static Set<String> columns(DatabaseMetaData database, String view) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (ResultSet columns = database.getColumns(null, "public", view, null)) {
      while (columns.next()) {
        found.add(columns.getString("COLUMN_NAME"));
      }
    }
    return found;
  }

  private static DecreeView decree() {
    return new DecreeView(null, "9/2026", "Penetapan", null, "Metro", TODAY, null, TODAY, null, "Kepala Dinas", null, null, List.of(), List.of(),
        List.of(), null, null);
  }
}
