package id.baku.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What only a superuser may do, done once: the database, its owner, the server's role, and the extensions the schema uses. */
final class DatabaseRoles {

  static final List<String> EXTENSIONS = List.of("btree_gist", "unaccent", "pg_trgm");
  static final String ATTRIBUTES = "login nosuperuser nocreatedb nocreaterole nobypassrls";

  private DatabaseRoles() {}

  /** Safe to repeat. Passwords are set anew each time, so that the password file is the only truth about them. */
  static void create(Connection superuser, String owner, String ownerPassword, String app, String appPassword, String database)
      throws SQLException {
    try (Statement sql = superuser.createStatement()) {
      role(sql, owner, ownerPassword);
      role(sql, app, appPassword);
      if (!exists(sql, "select from pg_database where datname = '" + database + "'")) {
        sql.execute("create database " + database + " owner " + owner);
        sql.execute("revoke all on database " + database + " from public");
        sql.execute("grant connect on database " + database + " to " + app);
      }
    }
  }

  static void createExtensions(Connection superuser) throws SQLException {
    try (Statement sql = superuser.createStatement()) {
      for (String extension : EXTENSIONS) sql.execute("create extension if not exists " + extension);
      sql.execute("grant create on schema public to " + EmbeddedDatabase.OWNER);
    }
  }

  private static void role(Statement sql, String name, String password) throws SQLException {
    if (!exists(sql, "select from pg_roles where rolname = '" + name + "'")) sql.execute("create role " + name);
    sql.execute("alter role " + name + " " + ATTRIBUTES + " password '" + password + "'");
  }

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (var rows = sql.executeQuery(query)) {
      return rows.next();
    }
  }
}
