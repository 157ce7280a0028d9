package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The wall as the database itself knows it. A table joins these tests by existing: it has a {@code tenant_id}, or an
 * {@code agency_id} and a place in the list of read models, or a place in the list of tables without tenant.
 */
class DatabaseWallIT {

  /** Published data, readable by all and written only by the agency it is about. */
  private static final Set<String> READ_MODELS = Set.of("directory_agency", "directory_entry", "directory_decree", "directory_logo",
      "directory_change", "directory_code",
      "agency_address");

  /** Tables that belong to no agency, and why. */
  private static final Set<String> WITHOUT_TENANT = Set.of(
      "agency", // the tenant itself; who agencies are is public, only itself writes its row
      "shipped_role", // the same for all
      "government_role", // of a person, for a government or for Baku as a whole
      "account", // a person, whatever agencies he or she works for
      "staff_session", "account_event", "second_factor", "recovery_code", "account_link", // of an account, and asked for by account or token alone
      "invitation", // to a person; asked for by its place, its link, or the person's own address
      "kept_form", // of an account, and asked for by it with a token of its browser
      "email_change", // of an account, and asked for by it alone
      "demo_letter", // of a demo only
      "mail_outbox", // to people; asked for by the sender alone
      "recurring_job", // of the servers
      "agency_application", // of an agency that is none yet; asked for by the government that decides
      "region", "government", "holiday", "reference_data", "regulation", "regulation_relation", // the same for all
      "flyway_schema_history"); // the owner's

  private static final String PASSWORD = "only-for-this-test-run";

  @Test
  void every_table_is_of_a_known_kind() throws SQLException {
    for (String table : tables()) {
      boolean tenant = hasColumn(table, "tenant_id");
      boolean readModel = hasColumn(table, "agency_id");
      assertThat(tenant ? 1 : 0).as(table + ": tenant table or listed, not both")
          .isEqualTo(READ_MODELS.contains(table) || WITHOUT_TENANT.contains(table) ? 0 : 1);
      assertThat(readModel).as(table + " has agency_id if and only if it is listed as read model")
          .isEqualTo(READ_MODELS.contains(table));
    }
  }

  @Test
  void tenant_tables_and_read_models_have_row_level_security_enabled_and_forced() throws SQLException {
    for (String table : tables()) {
      if (!WITHOUT_TENANT.contains(table) || table.equals("agency")) {
        assertThat(strings("select relrowsecurity || ',' || relforcerowsecurity from pg_class where oid = 'public."
            + table + "'::regclass")).as(table).containsExactly("true,true");
        assertThat(strings("select polname from pg_policy where polrelid = 'public." + table + "'::regclass"))
            .as(table + " has a policy").isNotEmpty();
      }
    }
  }

  @Test
  void policies_of_tenant_tables_ask_for_the_tenant_in_both_directions() throws SQLException {
    for (String table : tables()) {
      if (hasColumn(table, "tenant_id")) {
        assertThat(strings("select pg_get_expr(polqual, polrelid) || ' / ' || pg_get_expr(polwithcheck, polrelid)"
            + " from pg_policy where polname = 'of_tenant' and polrelid = 'public." + table + "'::regclass"))
            .as(table).containsExactly("(tenant_id = app_tenant()) / (tenant_id = app_tenant())");
        assertThat(strings("select polname from pg_policy where polrelid = 'public." + table + "'::regclass"
            + " and polname <> 'of_tenant' and polroles && array['baku_app'::regrole::oid, 0::oid]"))
            .as(table + ": no other policy opens it to the server").isEqualTo(table.startsWith("trail_") ? List.of("of_office") : List.of());
      }
    }
  }

  @Test
  void read_models_and_agencies_can_be_written_only_by_the_agency_itself() throws SQLException {
    for (String table : tables()) {
      if (READ_MODELS.contains(table) || table.equals("agency")) {
        String own = table.equals("agency") ? "(id = app_tenant())" : "(agency_id = app_tenant())";
        assertThat(strings("select distinct coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid))"
            + " from pg_policy where polcmd <> 'r' and polrelid = 'public." + table + "'::regclass"))
            .as(table).containsExactly(own);
      }
    }
  }

  @Test
  void children_refer_to_parents_of_the_same_agency() throws SQLException {
    String within = """
        select c.conrelid::regclass || ' → ' || c.confrelid::regclass from pg_constraint c
         where c.contype = 'f' and c.connamespace = 'public'::regnamespace
           and exists (select 1 from pg_attribute where attrelid = c.conrelid and attname = 'tenant_id')
           and exists (select 1 from pg_attribute where attrelid = c.confrelid and attname = 'tenant_id')
        """;
    assertThat(strings(within)).contains("standard_version → service_standard");
    List<String> loose = strings(within + """
           and not exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'tenant_id'
                                                          and a.attnum = any(c.conkey))""");
    assertThat(loose).isEmpty();
  }

  @Test
  void server_role_owns_nothing_and_bypasses_nothing() throws SQLException {
    assertThat(strings("select rolsuper || ',' || rolbypassrls || ',' || rolcreaterole || ',' || rolcreatedb"
        + " from pg_roles where rolname = 'baku_app'")).containsExactly("false,false,false,false");
    assertThat(strings("select relname from pg_class where relowner = 'baku_app'::regrole")).isEmpty();
    assertThat(strings("select proname from pg_proc where proowner = 'baku_app'::regrole")).isEmpty();
    assertThat(strings("select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid"
        + " where m.member = 'baku_app'::regrole")).isEmpty();
    assertThat(strings("select rolsuper || ',' || rolbypassrls from pg_roles where rolname = 'baku_owner'"))
        .containsExactly("false,false");
  }

  @Test
  void views_look_with_the_rights_of_who_asks() throws SQLException {
    List<String> views = strings("select relname || ' ' || coalesce(array_to_string(reloptions, ','), '') from pg_class"
        + " where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace");
    assertThat(views).isNotEmpty().allMatch(view -> view.endsWith(" security_invoker=true"));
  }

  @Test
  void only_the_listed_functions_run_with_the_rights_of_the_owner() throws SQLException {
    assertThat(strings("select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
        + " where n.nspname = 'public' and p.prosecdef")).containsExactlyInAnyOrder(
            "places_at_sign_in",
            "agency_is_closed",
            "works_elsewhere",
            "works_only_for",
            "agency_has_people",
            "unfinished_imports",
            "agencies_to_check",
            "agencies_with_contacts",
            "api_token_at_the_door",
            "unfinished_jobs",
            "jobs_of_agencies",
            "agencies_with_old_archives",
            "agencies_to_close",
            "erase_closed_agency",
            "arrivals",
            "closings",
            "trail_erase",
            "agencies_to_check_links");
  }

  /** Else what a session makes for itself would stand in the place of what a function means. */
  @Test
  void functions_with_the_rights_of_the_owner_look_names_up_where_only_the_owner_writes() throws SQLException {
    assertThat(strings("select p.proname || ' ' || coalesce(array_to_string(p.proconfig, ';'), '') from pg_proc p"
        + " where p.pronamespace = 'public'::regnamespace and p.prosecdef")).isNotEmpty()
        .allMatch(function -> function.endsWith(" search_path=pg_catalog, public, pg_temp"));
    assertThat(strings("select has_database_privilege('baku_app', current_database(), 'TEMPORARY')::text"
        + " || ',' || has_schema_privilege('baku_app', 'public', 'CREATE')::text")).containsExactly("false,false");
  }

  /** Rows may come from elsewhere, out of an archive or by a fault: what they say beyond their place counts for nothing. */
  @Test
  void a_role_counts_only_where_such_a_role_is_held_and_not_in_a_closed_agency() throws SQLException {
    try (Connection app = app()) {
      app.setAutoCommit(false);
      try {
        reference(app);
        update(app, "insert into account (id, public_id, email, name, created_at) values (9000061, gen_random_uuid(), 'palsu@uji.example', 'P', now())");
        shipped(app, "UJI_AGENCY", "AGENCY", false);
        shipped(app, "UJI_GRANT", "AGENCY", true);
        shipped(app, "UJI_GOVERNMENT", "GOVERNMENT", false);
        shipped(app, "UJI_PLATFORM", "PLATFORM", false);
        agency(app, 9000005, "dinding-palsu");
        String places = "select count(*)::text from places_at_sign_in(9000061, now())";
        for (String role : List.of("UJI_GRANT", "UJI_GOVERNMENT", "UJI_PLATFORM")) {
          member(app, role);
          assertThat(strings(app, places)).as(role).containsExactly("0");
        }
        member(app, "UJI_AGENCY");
        assertThat(strings(app, places)).containsExactly("1");
        update(app, "insert into agency_role (code, name, permissions) values ('uji', 'Uji', '{MANAGE_API_TOKENS}')");
        member(app, "uji");
        String permissions = "select array_to_string(permissions, ',') from places_at_sign_in(9000061, now())";
        assertThat(strings(app, permissions)).as("of both roles").containsExactly("EDIT_STANDARD,MANAGE_API_TOKENS");
        for (String role : List.of("OPERATOR", "ASSISTANT")) {
          refused(app, "insert into membership (id, account_id, role, valid) values (nextval('membership_id_seq'), 9000061, '" + role
              + "', daterange(current_date, null))", "membership_role_of_agency");
        }
        update(app, "insert into agency_closing (public_id, state, reason, asked_at, erase_after, proof) values (gen_random_uuid(), 'DONE', 'x', now(), now(), '{}')");
        assertThat(strings(app, places)).as("closed").containsExactly("0");
      } finally {
        app.rollback();
      }
    }
  }

  @Test
  void without_a_tenant_nothing_is_seen_and_nothing_is_written() throws SQLException {
    try (Connection app = app()) {
      app.setAutoCommit(false);
      reference(app);
      agency(app, 9000004, "dinding-d");
      update(app, "insert into agency_unit (id, code, name) values (9000014, 'u', 'Unit D')");
      assertThat(strings(app, "select name from agency_unit")).as("there is something to see").containsExactly("Unit D");
      strings(app, "select set_config('app.tenant_id', '', true)");
      for (String table : tables()) {
        if (hasColumn(table, "tenant_id")) {
          assertThat(strings(app, "select count(*)::text from " + table)).as(table).containsExactly("0");
        }
      }
      app.rollback();
      app.setAutoCommit(true);
      assertThatThrownBy(() -> update(app, "insert into agency_unit (id, tenant_id, code, name) values (1, 1, 'a', 'A')"))
          .isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
    }
  }

  @Test
  void one_agency_cannot_see_change_or_adopt_rows_of_another() throws SQLException {
    try (Connection app = app()) {
      app.setAutoCommit(false);
      try {
        reference(app);
        agency(app, 9000001, "dinding-a");
        update(app, "insert into agency_unit (id, code, name) values (9000011, 'u', 'Unit A')");
        agency(app, 9000002, "dinding-b");
        assertThat(strings(app, "select name from agency_unit where id = 9000011")).isEmpty();
        assertThat(update(app, "update agency_unit set name = 'taken' where id = 9000011")).isZero();
        assertThat(update(app, "delete from agency_unit where id = 9000011")).isZero();
        assertThat(update(app, "update agency set name = 'taken' where id = 9000001")).isZero();
        refused(app, "insert into agency_unit (id, tenant_id, code, name) values (9000012, 9000001, 'v', 'V')",
            "row-level security");
        refused(app, "insert into agency_unit (id, code, name, parent_id) values (9000013, 'w', 'W', 9000011)",
            "foreign key");
        refused(app, "insert into directory_agency values (9000001, '{}', now())", "row-level security");
      } finally {
        app.rollback();
      }
    }
  }

  @Test
  void setting_of_one_transaction_is_gone_in_the_next() throws SQLException {
    try (Connection app = app()) {
      app.setAutoCommit(false);
      strings(app, "select set_config('app.tenant_id', '42', true)");
      assertThat(strings(app, "select app_tenant()::text")).containsExactly("42");
      app.commit();
      assertThat(strings(app, "select coalesce(app_tenant()::text, 'none')")).containsExactly("none");
    }
  }

  @Test
  void two_versions_never_hold_on_one_day_and_published_words_never_change() throws SQLException {
    try (Connection app = app()) {
      app.setAutoCommit(false);
      try {
        reference(app);
        agency(app, 9000003, "dinding-c");
        update(app, "insert into public_service (id, public_id, slug, name, list_order, audience, lock_version)"
            + " values (9000021, gen_random_uuid(), 's', 'S', 1, 'PUBLIC', 1)");
        update(app, "insert into service_standard (id, public_id, service_id, lock_version) values (9000031, gen_random_uuid(), 9000021, 1)");
        update(app, "insert into decree (id, public_id, number, title, fixed_on, in_force_on, signing_capacity, text)"
            + " values (9000041, gen_random_uuid(), '1', 'T', '2024-05-27', '2024-05-27', 'HOLDER', '{}')");
        update(app, version(1, "[2024-05-27,)"));
        update(app, "savepoint s");
        update(app, version(2, "[2026-01-01,)"));
        assertThatThrownBy(() -> update(app, "set constraints all immediate")).hasMessageContaining("conflicting key");
        update(app, "rollback to savepoint s");
        refused(app, "update standard_version set content = '{\"x\": 1}' where id = 9000051", "immutable");
        refused(app, "update standard_version set in_force = '[2025-01-01,)' where id = 9000051", "immutable");
        refused(app, "update standard_version set status = 'DRAFT' where id = 9000051", "immutable");
        update(app, "update standard_version set in_force = '[2024-05-27,2026-01-01)' where id = 9000051");
        refused(app, "update standard_version set in_force = '[2024-05-27,2027-01-01)' where id = 9000051", "immutable");
        refused(app, "delete from directory_entry", "permission denied");
        refused(app, "update decree set title = 'changed' where id = 1", "permission denied");
        refused(app, "delete from standard_version where id = 9000051", "a published version stays");
        refused(app, "delete from lifecycle_entry", "permission denied");
      } finally {
        app.rollback();
      }
    }
  }

  /** At 22.30 in Jakarta it is half past midnight of the next day in Jayapura. */
  @Test
  void a_role_begins_and_ends_with_the_day_of_its_agency() throws SQLException {
    try (Connection app = app()) {
      app.setAutoCommit(false);
      try {
        reference(app);
        update(app, "insert into account (id, public_id, email, name, created_at) values (9000061, gen_random_uuid(), 'hari@uji.example', 'H', now())");
        update(app, "insert into shipped_role (code, office, whole_government, time_limited, by_grant, label_id, label_en,"
            + " permissions, list_order) values ('UJI', 'AGENCY', false, false, false, 'U', 'U', '{EDIT_STANDARD}', 0)");
        agency(app, 9000005, "dinding-barat");
        hold(app, 9000071);
        agency(app, 9000006, "dinding-timur");
        update(app, "update agency set zone = 'Asia/Jayapura' where id = 9000006");
        hold(app, 9000072);
        String places = "select slug || ' ' || array_to_string(permissions, ',') from places_at_sign_in(9000061, '%s')";
        String west = "dinding-barat EDIT_STANDARD";
        String east = "dinding-timur EDIT_STANDARD";
        assertThat(strings(app, places.formatted("2026-11-22T15:30:00Z"))).containsExactly(east);
        assertThat(strings(app, places.formatted("2026-11-22T17:00:00Z"))).containsExactly(west, east);
        assertThat(strings(app, places.formatted("2026-11-30T15:30:00Z"))).as("over in the east").containsExactly(west);
      } finally {
        app.rollback();
      }
    }
  }

  private static void member(Connection app, String role) throws SQLException {
    update(app, "insert into membership (id, account_id, role, valid) values (nextval('membership_id_seq'), 9000061, '" + role + "', daterange('2026-01-01', null))");
  }

  private static void shipped(Connection app, String code, String office, boolean byGrant) throws SQLException {
    update(app, "insert into shipped_role (code, office, whole_government, time_limited, by_grant, label_id, label_en, permissions, list_order)"
        + " values ('" + code + "', '" + office + "', false, false, " + byGrant + ", 'U', 'U', '{EDIT_STANDARD}', 0)");
  }

  private static void hold(Connection app, long id) throws SQLException {
    update(app, "insert into membership (id, account_id, role, valid) values (" + id + ", 9000061, 'UJI', '[2026-11-23,2026-12-01)')");
  }

  private static String version(int number, String range) {
    return "insert into standard_version (id, public_id, standard_id, number, status, content, origin, decree_id, in_force,"
        + " created_at, published_at, lock_version) values (" + (9000050 + number) + ", gen_random_uuid(), 9000031, " + number
        + ", 'IN_FORCE', '{}', 'product', 9000041, '" + range + "', now(), now(), 1)";
  }

  /** Reference rows of its own, taken back with the transaction, so that it matters not what else was loaded. */
  private static void reference(Connection app) throws SQLException {
    update(app, "insert into region (code, name, kind, zone) values ('99', 'Uji', 'PROVINCE', 'Asia/Jakarta')");
    update(app, "insert into government (slug, name, level, region_code) values ('uji', 'Uji', 'PROVINCE', '99')");
  }

  private static void agency(Connection app, long id, String slug) throws SQLException {
    strings(app, "select set_config('app.tenant_id', '" + id + "', true)");
    update(app, "insert into agency (id, public_id, slug, government_slug, region_code, name, short_name, zone, lock_version)"
        + " values (" + id + ", gen_random_uuid(), '" + slug + "', 'uji', '99', 'Uji', 'Uji', 'Asia/Jakarta', 1)");
  }

  private static void refused(Connection app, String sql, String because) throws SQLException {
    update(app, "savepoint refused");
    assertThatThrownBy(() -> update(app, sql)).as(sql).isInstanceOf(SQLException.class).hasMessageContaining(because);
    update(app, "rollback to savepoint refused");
  }

  private static List<String> tables() throws SQLException {
    List<String> tables =
        strings("select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace");
    assertThat(tables).contains("agency", "service_standard", "directory_entry");
    return tables;
  }

  private static boolean hasColumn(String table, String column) throws SQLException {
    return !strings("select 1::text from pg_attribute where attrelid = 'public." + table + "'::regclass and attname = '"
        + column + "'").isEmpty();
  }

  private static List<String> strings(String sql) throws SQLException {
    try (Connection owner = connect("baku_owner")) {
      return strings(owner, sql);
    }
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      List<String> result = new ArrayList<>();
      while (rows.next()) {
        result.add(rows.getString(1));
      }
      return result;
    }
  }

  private static int update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static Connection app() throws SQLException {
    return connect("baku_app");
  }

  private static Connection connect(String role) throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + System.getProperty("it.db.port") + "/baku", role,
        PASSWORD);
  }
}
