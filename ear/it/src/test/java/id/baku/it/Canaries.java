package id.baku.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.Map;

/**
 * Agencies with a row in every table of an agency, to see whether what is done to one is felt by another. Written and looked at by the database's
 * superuser, for whom there is no wall.
 */
final class Canaries {

  private static final String ROWS = """
      insert into account (id, public_id, email, name, created_at) values (NUMBER, gen_random_uuid(), 'kenari-NAME@contoh.id', 'Siti NAME', now()), (-NUMBER, gen_random_uuid(), 'kenari-lain-NAME@contoh.id', 'Sari NAME', now());
      insert into agency (id, public_id, slug, government_slug, region_code, name, short_name, zone, lock_version) values (app_tenant(), gen_random_uuid(), 'kenari-NAME', 'kota-metro', '18.72', 'Dinas Kenari NAME', 'Kenari', 'Asia/Jakarta', 1);
      insert into agency_calendar (settings) values ('{"days": []}');
      insert into agency_closing (public_id, state, reason, asked_by, asked_at, ended_at) values (gen_random_uuid(), 'CANCELLED', 'salah', NUMBER, now(), now());
      insert into agency_own_part (part, since) values ('IDENTITY', now());
      insert into agency_part (part, content) values ('LETTERHEAD', '{"government": "Pemerintah Kota Metro", "name": "Dinas Kenari NAME", "address": "Jalan Satu 1", "logo": false}');
      insert into agency_unit (id, code, name) values (nextval('agency_unit_id_seq'), 'induk', 'Induk');
      insert into agency_unit (id, code, name, parent_id) select nextval('agency_unit_id_seq'), 'anak', 'Anak', id from agency_unit where tenant_id = app_tenant();
      insert into service_point (code, name, address, hours) values ('kantor', 'Kantor', 'Jalan Satu', '{"1": ["08:00-12:00"]}');
      insert into contact_channel (list_order, kind, value) values (1, 'PHONE', '0721 481166');
      insert into link_check (kind, key, label, address, due_at) values ('SERVICE_POINT', 'kantor', 'Kantor', 'https://peta.contoh.go.id/NAME', now() + interval '1 day');
      insert into link_round (looked_at) values (now());
      insert into folder_item (path, sha256, loaded_at) values ('x/agency.json', repeat('a', 64), now());
      insert into agency_role (code, name, permissions) values ('pengarsip', 'Pengarsip', '{READ_OWN_AGENCY}');
      insert into membership (id, account_id, role) values (nextval('membership_id_seq'), NUMBER, 'AGENCY_ADMIN'), (nextval('membership_id_seq'), NUMBER, 'pengarsip');
      insert into assistance_grant (valid) values ('[2026-01-01,2026-02-01)');
      insert into agency_part (part, content) values ('HEAD', '{"position": "Kepala", "capacity": "HOLDER", "from": "2026-01-01"}');
      insert into set_up_skip (step, reason, skipped_at) values ('LOGO', 'nanti', now());
      insert into handover (public_id, giver, taker, begun_at, items) values (gen_random_uuid(), NUMBER, -NUMBER, now(), '{"items":[]}');
      insert into work_keeper (subject, account_id, since) values ('draft/rancangan', NUMBER, now());
      insert into api_token (public_id, prefix, token_hash, name, scopes, created_by, created_at, valid_until) values (gen_random_uuid(), 'abcd2345', sha256('NAME'), 'Sistem NAME', '{standards:write}', NUMBER, now(), '2099-12-31');
      insert into kept_reply (token_id, key, digest, status, at) select id, 'k', sha256('k'), 200, now() from api_token where tenant_id = app_tenant();
      insert into stored_file (public_id, name, media_type, size, sha256, content, kept_at, kept_by) select gen_random_uuid(), n || '.txt', 'text/plain', octet_length(b), encode(sha256(b), 'hex'), b, now(), 'account NUMBER' from (values ('signed', convert_to('ditandatangani NAME', 'UTF8')), ('draft', convert_to('naskah NAME', 'UTF8'))) f(n, b);
      insert into decree (id, public_id, number, title, fixed_on, in_force_on, signing_capacity, text) values (nextval('decree_id_seq'), gen_random_uuid(), '1/2025', 'Standar', '2025-01-01', '2025-01-01', 'HOLDER', '{}');
      insert into public_service (id, public_id, slug, name, list_order, audience, service_point_code, lock_version) select nextval('public_service_id_seq'), gen_random_uuid(), s, 'Layanan ' || s, 1, 'PUBLIC', 'kantor', 1 from unnest(array['izin', 'rancangan']) s;
      insert into external_service (external_id, service_id, token_id, written_at) select 'luar-1', p.id, t.id, now() from public_service p, api_token t where p.tenant_id = app_tenant() and t.tenant_id = app_tenant() and p.slug = 'izin';
      insert into service_standard (id, public_id, service_id, lock_version) select nextval('service_standard_id_seq'), gen_random_uuid(), id, 1 from public_service where tenant_id = app_tenant();
      insert into standard_version (id, public_id, standard_id, number, status, content, origin, decree_id, in_force, created_at, published_at, lock_version)
       select nextval('standard_version_id_seq'), gen_random_uuid(), s.id, 1, case p.slug when 'izin' then 'IN_FORCE' else 'DRAFT' end, '{"product":{"raw":"Surat izin"}}', 'product', case p.slug when 'izin' then d.id end, case p.slug when 'izin' then daterange('2025-01-01', null) end, now(), case p.slug when 'izin' then now() end, 1
         from service_standard s join public_service p on p.id = s.service_id, decree d where s.tenant_id = app_tenant() and d.tenant_id = app_tenant();
      insert into lifecycle_entry (version_id, at, actor, account_id, to_status) select id, now(), 'account NUMBER', NUMBER, status from standard_version where tenant_id = app_tenant();
      insert into decree_file (decree_number, kind, file_id, at, actor) select '1/2025', 'SIGNED', public_id, now(), 'account NUMBER' from stored_file where tenant_id = app_tenant() and name = 'signed.txt';
      insert into decree_import (public_id, file_id, state, source, header, remainders, received_at, received_by) select gen_random_uuid(), public_id, 'READY', 'teks', '{}', '{"remainders":[]}', now(), 'account NUMBER' from stored_file where tenant_id = app_tenant() and name = 'draft.txt';
      insert into imported_standard (import_id, position, label, slug, name, audience, is_known_service, content, cells, confidence, source, source_start) select public_id, 1, '1', 's', 'S', 'PUBLIC', false, '{}', '{"cells":[]}', 1, 'teks', 0 from decree_import where tenant_id = app_tenant();
      insert into imported_standard_before (import_id, position, at, actor, account_id, reading) select public_id, 1, now(), 'account NUMBER', NUMBER, '{}' from decree_import where tenant_id = app_tenant();
      insert into decree_signatory (import_id, decree_number, name, nip) select public_id, '1/2025', 'Budi', '197001012000031001' from decree_import where tenant_id = app_tenant();
      insert into left_over_use (import_id, left_over, at, actor, account_id) select public_id, 1, now(), 'account NUMBER', NUMBER from decree_import where tenant_id = app_tenant();
      insert into finding_request (asked_at) values (now());
      insert into finding_check (data, checked_at) values ('x', now());
      insert into finding (public_id, identity, group_key, rule, text_key, severity, at, quote, params, law, safe, found_at, decided_by) values (gen_random_uuid(), 'i', 'g', 'r', 't', 'HINT', 0, 'q', '{}', 'l', true, now(), NUMBER);
      insert into page_report (public_id, standard_id, service_slug, service, version_number, wrong, contact, reported_at) values (gen_random_uuid(), gen_random_uuid(), 'izin', 'Izin', 1, 'salah satu', 'warga@contoh.id', now());
      insert into job (public_id, kind, state, input, asked_at, asked_by, ended_at) values (gen_random_uuid(), 'export', 'DONE', '{}', now(), NUMBER, now());
      insert into archive (job_id, size, sha256, made_at, until) select public_id, 1, repeat('b', 64), now(), now() + interval '1 day' from job where tenant_id = app_tenant();
      insert into archive_piece (job_id, number, content) select public_id, 0, '\\x00' from job where tenant_id = app_tenant();
      insert into directory_agency (agency_id, profile, published_at) values (app_tenant(), '{"channels": [{"kind": "PHONE", "value": "0721 481166"}], "service_points": []}', now());
      insert into directory_entry (version_id, agency_id, standard_id, service_id, slug, name, list_order, audience, number, promises, document, in_force, published_at)
       select v.public_id, app_tenant(), s.public_id, p.public_id, p.slug, p.name, 1, 'PUBLIC', 1, '[]', '{"content": {}}', v.in_force, now() from standard_version v join service_standard s on s.id = v.standard_id join public_service p on p.id = s.service_id where v.tenant_id = app_tenant() and v.published_at is not null;
      insert into directory_logo (agency_id, sha256, png) values (app_tenant(), repeat('c', 64), '\\x89504e47');
      insert into directory_decree (decree_id, agency_id, changed_at) select public_id, app_tenant(), now() from decree where tenant_id = app_tenant();
      insert into agency_address (address, agency_id, look, since) values ('kenari-NAME', app_tenant(), 'kenariNAME', now());
      insert into directory_code (agency_id, service_id) select app_tenant(), public_id from public_service where tenant_id = app_tenant() and slug = 'izin';
      insert into invitation (public_id, email, name, agency, role, role_id, role_en, capacity, valid, invited_by, invited_at) values (gen_random_uuid(), 'calon-NAME@contoh.id', 'Calon NAME', app_tenant(), 'EDITOR', 'Penyusun', 'Editor', 'HOLDER', daterange(current_date, null), NUMBER, now());
      insert into account_link (token_hash, kind, invitation, mailed, until) select sha256('link NAME'), 'INVITATION', id, true, now() + interval '1 day' from invitation where agency = app_tenant();
      insert into mail_outbox (recipient, kind, told, created_at, due_at) select email, 'invitation', jsonb_build_object('invitation', public_id), now(), now() + interval '1 year' from invitation where agency = app_tenant();
      """;

  private Canaries() {}

  /** An agency of this number with rows everywhere. */
  static void make(long number, String name) throws SQLException {
    try (Connection database = superuser(); Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("select set_config('app.tenant_id', '" + number + "', true)");
      statement.execute(ROWS.replace("NUMBER", String.valueOf(number)).replace("NAME", name));
      database.commit();
    }
  }

  /** As if it had never been here: what an installation elsewhere looks like to its archive. */
  static void unmake(long number) throws SQLException {
    try (Connection database = superuser(); Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("set local session_replication_role = replica"); // no keys, no triggers
      statement.execute("delete from account_link where invitation in (select id from invitation where agency = " + number + ")");
      statement.execute("delete from mail_outbox where told ->> 'invitation' in (select public_id::text from invitation where agency = " + number + ")");
      for (Map.Entry<String, String> owned : owners().entrySet()) {
        statement.execute("delete from " + owned.getKey() + " where " + owned.getValue() + " = " + number);
      }
      statement.execute("delete from agency where id = " + number);
      statement.execute("delete from account where abs(id) = " + number);
      database.commit();
    }
  }

  /** Tables whose rows belong to an agency. */
  static List<String> tables() throws SQLException {
    return List.copyOf(owners().keySet());
  }

  /** By table the column that says whose a row is: a key to the agency, whatever it is called, or a number of one that need not exist yet. */
  private static Map<String, String> owners() throws SQLException {
    Map<String, String> owners = new TreeMap<>();
    for (String owned : strings("select c.relname || ' ' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped"
        + " where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'agency' and (a.attname in ('tenant_id', 'agency_id')"
        + " or exists (select from pg_constraint f join pg_attribute k on k.attrelid = f.confrelid and f.confkey = array[k.attnum] where f.contype = 'f'"
        + " and f.conrelid = c.oid and f.confrelid = 'agency'::regclass and f.conkey = array[a.attnum] and k.attname = 'id'))")) {
      owners.put(owned.split(" ")[0], owned.split(" ")[1]);
    }
    return owners;
  }

  static long rows(String table, long number) throws SQLException {
    return Long.parseLong(strings("select count(*)::text from " + table + " where " + owners().get(table) + " = " + number).getFirst());
  }

  /** A checksum of all rows of an agency, table by table, and of its own row. */
  static Map<String, String> checksums(long number) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    for (Map.Entry<String, String> owned : owners().entrySet()) {
      sums.put(owned.getKey(), strings("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + owned.getKey()
          + " t where " + owned.getValue() + " = " + number).getFirst());
    }
    sums.put("links and mail of invitations", strings("select count(*) || ' ' || count(l.token_hash) || ' ' || count(m.id) from invitation i left join account_link l on l.invitation = i.id"
        + " left join mail_outbox m on m.told ->> 'invitation' = i.public_id::text where i.agency = " + number).getFirst());
    sums.put("agency", strings("select md5(t::text) from agency t where id = " + number).getFirst());
    return sums;
  }

  static List<String> strings(String sql) throws SQLException {
    try (Connection database = superuser(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      List<String> result = new ArrayList<>();
      while (rows.next()) {
        result.add(rows.getString(1));
      }
      return result;
    }
  }

  static void run(String sql) throws SQLException {
    try (Connection database = superuser(); Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection superuser() throws SQLException {
    return DriverManager.getConnection(System.getenv("BAKU_DB_URL"), "postgres", "only-for-this-test-run");
  }
}
