package id.baku.bench.national;

import id.baku.bench.nation.Government;
import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.security.PasswordHash;
import id.baku.security.model.RecoveryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The people of the nation: three in every agency, a coordinator in every government, one who works in many agencies, one who watches the province
 * with the most agencies, and the operator. Equal nations have equal people; all have the same password.
 */
final class Crowd {

  /** Worth nothing: the database is invented and listens on this machine only. */
  static final String PASSWORD = "kata-sandi-bench";
  /** Agencies in which one person works. */
  static final int MANY = 200;

  private static final List<String> ROLES = List.of("EDITOR", "AGENCY_ADMIN", "FRONT_DESK");
  private static final String VALID = "[2026-01-01,)";
  private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");
  private static final long FIRST_OF_AGENCIES = 2_000_000;
  private static final long FIRST_OF_GOVERNMENTS = 3_000_000;
  private static final long ROAMER = 4_000_000;
  private static final long WATCHER = 4_000_001;
  private static final long OPERATOR = 4_000_002;
  /** No key opens it, so that printed codes alone do. */
  private static final String UNREADABLE_SECRET = "\\x" + "00".repeat(48);

  private final Nation nation;

  Crowd(Nation nation) {
    this.nation = nation;
  }

  /** One person. @param account number of the row */
  record Member(long account, String email) {}

  /** Who writes in an agency. */
  Member editor(NationalAgency agency) {
    return member(agency, 0);
  }

  Member coordinator(Government government) {
    return new Member(FIRST_OF_GOVERNMENTS + nation.governments().indexOf(government), "koordinator@" + government.slug() + ".example");
  }

  Member roamer() {
    return new Member(ROAMER, "keliling@bench.example");
  }

  Member watcher() {
    return new Member(WATCHER, "pemantau@bench.example");
  }

  Member operator() {
    return new Member(OPERATOR, "pengelola@bench.example");
  }

  /** The government with the most agencies. */
  Government largest() {
    return most(NationalAgency::government);
  }

  /** The government of the province with the most agencies in it, those of its kabupaten and kota among them. */
  Government largestProvince() {
    String code = most(agency -> agency.government().region().provinceCode());
    return nation.governments().stream().filter(government -> government.region().code().equals(code)).findFirst().orElseThrow();
  }

  /** As superuser, whom no wall stops. */
  void load(Connection connection) throws SQLException, IOException {
    connection.setAutoCommit(false);
    String hash = PasswordHash.hash(PASSWORD);
    accounts(connection, hash);
    memberships(connection);
    offices(connection);
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement sql = connection.createStatement()) {
      sql.execute("vacuum (analyze) account, membership, government_role");
    }
  }

  /** A printed code for one sign-in of whoever must have a second step. */
  static String code(Connection superuser, Member member) throws SQLException {
    String code = UUID.randomUUID().toString();
    try (PreparedStatement sql = superuser.prepareStatement("""
        with factor as (insert into second_factor (account_id, secret, last_step, confirmed_at) values (?, cast(? as bytea), 0, now())
          on conflict (account_id) do nothing)
        insert into recovery_code (account_id, code_hash) values (?, ?)""")) {
      sql.setLong(1, member.account());
      sql.setString(2, UNREADABLE_SECRET);
      sql.setLong(3, member.account());
      sql.setBytes(4, RecoveryCode.hash(code));
      sql.executeUpdate();
    }
    return code;
  }

  private void accounts(Connection connection, String hash) throws SQLException, IOException {
    try (CopyTable accounts = new CopyTable(connection, "account", "id", "public_id", "email", "name", "password_hash", "created_at")) {
      for (NationalAgency agency : nation.agencies()) {
        for (int i = 0; i < ROLES.size(); i++) {
          account(accounts, member(agency, i), hash);
        }
      }
      for (Government government : nation.governments()) {
        account(accounts, coordinator(government), hash);
      }
      for (Member member : List.of(roamer(), watcher(), operator())) {
        account(accounts, member, hash);
      }
    }
  }

  private static void account(CopyTable accounts, Member member, String hash) throws SQLException, IOException {
    accounts.row(member.account(), UUID.nameUUIDFromBytes(member.email().getBytes(StandardCharsets.UTF_8)), member.email(), "Petugas " + member.account(),
        hash, AT);
  }

  private void memberships(Connection connection) throws SQLException, IOException {
    try (CopyTable memberships = new CopyTable(connection, "membership", "id", "tenant_id", "account_id", "role", "valid")) {
      for (NationalAgency agency : nation.agencies()) {
        for (int i = 0; i < ROLES.size(); i++) {
          long account = member(agency, i).account();
          memberships.row(account, agency.id(), account, ROLES.get(i), VALID);
        }
      }
      List<NationalAgency> mixed = new ArrayList<>(nation.agencies());
      Collections.shuffle(mixed, new Random(nation.seed()));
      for (int i = 0; i < MANY; i++) {
        memberships.row(ROAMER + i, mixed.get(i).id(), ROAMER, ROLES.getFirst(), VALID);
      }
    }
  }

  private void offices(Connection connection) throws SQLException, IOException {
    try (CopyTable offices = new CopyTable(connection, "government_role", "account_id", "government_slug", "role", "valid", "appointed_at")) {
      for (Government government : nation.governments()) {
        offices.row(coordinator(government).account(), government.slug(), "COORDINATOR", VALID, AT);
      }
      offices.row(WATCHER, largestProvince().slug(), "MONITOR", VALID, AT);
      offices.row(OPERATOR, null, "OPERATOR", VALID, AT);
    }
  }

  private Member member(NationalAgency agency, int place) {
    long account = FIRST_OF_AGENCIES + (agency.id() - nation.agencies().getFirst().id()) * ROLES.size() + place;
    return new Member(account, "petugas" + place + "@" + agency.slug() + ".example");
  }

  private <T> T most(Function<NationalAgency, T> of) {
    return nation.agencies().stream().collect(Collectors.groupingBy(of, Collectors.counting())).entrySet().stream()
        .max(Comparator.<Map.Entry<T, Long>>comparingLong(Map.Entry::getValue).thenComparing(one -> one.getKey().toString()))
        .orElseThrow().getKey();
  }
}
