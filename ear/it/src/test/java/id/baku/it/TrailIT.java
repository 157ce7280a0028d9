package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.jobs.TrailRound;
import id.baku.security.TrailCheck.Fault;
import id.baku.security.TrailCheck.Finding;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailInspector;
import id.baku.security.TrailPlace;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain as the database keeps it, and what its check says when the owner of the database lays hands on it. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

  private static final String OWNER = "baku_owner";
  private static final String PASSWORD = "only-for-this-test-run";
  private static final int AT_ONCE = 24;

  @Inject Agencies agencies;
  @Inject As as;
  @Inject TrailActs acts;
  @Inject TrailInspector inspector;
  @Inject TrailRound round;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void acts_at_once_get_numbers_without_gaps_and_failed_ones_none() throws SQLException {
    long agency = agencies.named("uji-rantai");
    long before = check(agency).entries();
    List<Future<Object>> done = IntStream.range(0, AT_ONCE).mapToObj(i -> as.submit(agency, () -> {
      if (i % 4 == 0) {
        assertThatThrownBy(() -> acts.fail("k" + i)).isInstanceOf(Exception.class);
      } else {
        acts.act("k" + i);
      }
      return null;
    })).toList();
    done.forEach(As::await);
    Verdict verdict = check(agency);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(before + AT_ONCE * 3 / 4);
    assertThat(number(agency, "select max(seq) - count(*) from trail_entry")).isZero();
  }

  @Test
  void neither_the_server_nor_a_hasty_owner_changes_or_deletes_an_entry() throws SQLException {
    long agency = withEntries("uji-tetap", 2);
    for (String sql : List.of("update trail_entry set act = 'a.b'", "delete from trail_entry", "truncate trail_entry", "delete from trail_head")) {
      assertThatThrownBy(() -> asServer(agency, sql)).as(sql).hasMessageContaining("permission denied");
    }
    for (String sql : List.of("update trail_entry set act = 'a.b'", "update trail_entry set label = 'x'", "update trail_entry set after = '{}'",
        "delete from trail_entry", "truncate trail_entry")) {
      assertThatThrownBy(() -> asOwner(agency, sql)).as(sql).hasMessageContaining("only grows");
    }
    assertThat(check(agency).isIntact()).isTrue();
  }

  @Test
  void whatever_the_owner_of_the_database_does_is_told_and_of_this_agency_alone() throws SQLException {
    long neighbour = withEntries("uji-sebelah", 3);
    assertThat(tampered("uji-ubah", "update trail_entry set subject = 'test/lain' where seq = :last - 1", Fault.CHANGED)).isTrue();
    assertThat(tampered("uji-waktu", "update trail_entry set at = at - interval '1 day' where seq = :last - 1", Fault.CHANGED)).isTrue();
    assertThat(tampered("uji-isi", "update trail_entry set after = '{\"value\":\"x\"}' where seq = :last - 1", Fault.VALUE_CHANGED)).isTrue();
    assertThat(tampered("uji-hapus", "delete from trail_entry where seq = :last - 1", Fault.MISSING)).isTrue();
    assertThat(tampered("uji-ujung", "delete from trail_entry where seq = :last; update trail_head set seq = :last - 1,"
        + " hash = (select hash from trail_entry where seq = :last - 1)", Fault.HEAD_CHANGED)).isTrue();
    assertThat(tampered("uji-sisip", "insert into trail_entry (seq, at, actor, capacity, act, subject, label, salt, label_digest, hash)"
        + " select :last + 1, at, actor, capacity, act, subject, label, salt, label_digest, hash from trail_entry where seq = :last", Fault.ADDED)).isTrue();
    assertThat(tampered("uji-tukar", "update trail_entry set seq = 1000 where seq = :last; update trail_entry set seq = :last where seq = :last - 1;"
        + " update trail_entry set seq = :last - 1 where seq = 1000", Fault.CHANGED)).isTrue();
    assertThat(tampered("uji-lupa", "update trail_entry set label = null, salt = null, before = null, after = null where seq = :last - 1",
        Fault.ERASED_UNSAID)).isTrue();
    assertThat(check(neighbour).isIntact()).isTrue();
  }

  @Test
  void a_trail_that_goes_with_its_head_is_told_though_it_was_never_seen() throws SQLException {
    long agency = withEntries("uji-kosong", 3);
    asOwnerWithoutTrigger(agency, "delete from trail_entry; delete from trail_head");
    assertThat(check(agency).findings()).containsExactly(new Finding(Fault.MISSING, 1));
  }

  @Test
  void a_trail_that_was_seen_whole_can_neither_begin_anew_nor_be_put_back() throws SQLException {
    long wiped = withEntries("uji-lenyap", 3);
    long older = withEntries("uji-mundur", 2);
    long last = check(older).last();
    String head = text(older, "select format('update trail_head set seq = %s, hash = %L, mac = %L', seq, hash, mac) from trail_head");
    withEntries("uji-mundur", 2);
    goRound();
    assertThat(List.of(check(wiped).isIntact(), check(older).isIntact())).containsOnly(true);
    asOwnerWithoutTrigger(wiped, "delete from trail_entry; delete from trail_head");
    asOwnerWithoutTrigger(older, "delete from trail_entry where seq > " + last + "; " + head);
    as.agency(wiped, () -> acts.act("mulai-lagi"));
    assertThat(check(wiped).findings()).as("it began anew").containsExactly(new Finding(Fault.MISSING, 2));
    assertThat(check(older).findings()).as("it was put back").containsExactly(new Finding(Fault.MISSING, last + 1));
    withEntries("uji-mundur", 3);
    assertThat(check(older).findings()).as("and went on").containsExactly(new Finding(Fault.CHANGED, last + 2));
    assertThat(goRound()).contains(TrailPlace.agency(wiped), TrailPlace.agency(older));
    assertThat(check(older).isIntact()).as("what was seen stays").isFalse();
  }

  @Test
  void what_names_somebody_can_be_erased_while_the_chain_holds() throws SQLException {
    long agency = withEntries("uji-hilangkan", 3);
    as.agency(agency, acts::erase);
    as.agency(agency, () -> acts.act("sesudah"));
    Verdict verdict = check(agency);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.erased()).isEqualTo(verdict.entries() - 2);
    assertThat(number(agency, "select count(*) from trail_entry where label is not null or after is not null")).isEqualTo(2);
    assertThat(number(agency, "select count(*) from trail_entry where actor = 'system: test'")).isPositive();
  }

  @Test
  void after_an_entry_elsewhere_and_after_founding_the_transaction_is_where_it_was_or_nowhere() {
    long agency = agencies.named("uji-kembali");
    assertThat(as.agency(agency, acts::recordWithinOffice)).isEqualTo("pemerintah/kota-metro");
    assertThat(as.agency(agency, acts::found)).isEmpty();
  }

  private long withEntries(String slug, int count) {
    long agency = agencies.named(slug);
    for (int i = 0; i < count; i++) {
      String key = "k" + i;
      as.agency(agency, () -> acts.act(key));
    }
    return agency;
  }

  /** Whether the check of an agency that was intact finds this fault after its owner's statements. */
  private boolean tampered(String slug, String sql, Fault fault) throws SQLException {
    long agency = withEntries(slug, 4);
    Verdict sound = check(agency);
    assertThat(sound.isIntact()).isTrue();
    asOwnerWithoutTrigger(agency, sql.replace(":last", String.valueOf(sound.last())));
    return check(agency).findings().stream().map(Finding::fault).anyMatch(fault::equals);
  }

  private void asOwnerWithoutTrigger(long agency, String sql) throws SQLException {
    asOwner(agency, "alter table trail_entry disable trigger user");
    try {
      asOwner(agency, sql);
    } finally {
      asOwner(agency, "alter table trail_entry enable trigger user");
    }
  }

  /** @return what the round says of trails that are not whole; other tests leave some */
  private String goRound() {
    try {
      as.nobody(round::go);
      return "";
    } catch (IllegalStateException broken) {
      return broken.getMessage();
    }
  }

  private Verdict check(long agency) {
    return as.agency(agency, inspector::check);
  }

  private void asServer(long agency, String sql) throws SQLException {
    try (Connection connection = database.getConnection()) {
      run(connection, agency, sql);
    }
  }

  private void asOwner(long agency, String sql) throws SQLException {
    try (Connection connection = owner()) {
      run(connection, agency, sql);
    }
  }

  private static void run(Connection connection, long agency, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant_id', '" + agency + "', false)");
      try {
        statement.execute(sql);
      } finally {
        statement.execute("select set_config('app.tenant_id', '', false)");
      }
    }
  }

  private long number(long agency, String sql) throws SQLException {
    return Long.parseLong(text(agency, sql));
  }

  private String text(long agency, String sql) throws SQLException {
    try (Connection connection = owner(); Statement statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant_id', '" + agency + "', false)");
      try (ResultSet rows = statement.executeQuery(sql)) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private Connection owner() throws SQLException {
    try (Connection any = database.getConnection()) {
      return DriverManager.getConnection(any.getMetaData().getURL(), OWNER, PASSWORD);
    }
  }
}
