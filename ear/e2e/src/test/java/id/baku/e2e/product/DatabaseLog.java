package id.baku.e2e.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the server asks the database, as the database itself writes it down. While this is open all statements are logged; then all is as before. */
public final class DatabaseLog implements AutoCloseable {

  /** A line of the log with those that continue it. */
  private static final Pattern STATEMENT = Pattern.compile("(?m)^\\[baku_app] LOG:  (?:statement|execute [^:]+): (.*(?:\\n\\t.*)*)");
  /** What begins and ends a transaction, and the question by which the pool sees whether a connection still lives. */
  private static final Pattern OF_CONNECTION = Pattern.compile("(?i)(begin|commit|rollback)\\b.*|select 1");
  /** What the server asks by the clock, a few times a second or a minute, whoever looks at which page. */
  private static final Pattern BY_THE_CLOCK = Pattern.compile("select c\\.position, .* from directory_change c .*|select agency_id from agencies_with_contacts.*|(?:update|delete from) mail_outbox .*|(?:insert into|delete from) demo_letter .*|.* recurring_job .*|select agency_id, job_id from unfinished_jobs.*|select coalesce\\(string_agg\\(left\\(sha256, 12\\).*");
  private static final List<String> SETTINGS = List.of("log_line_prefix = '[%u] '", "log_parameter_max_length = 0", "log_statement = 'all'");
  private static final long PATIENCE_SECONDS = 20;

  private final String name = "mark " + UUID.randomUUID();
  private final Path log;
  private final Connection superuser;
  private int marks;

  private DatabaseLog(Path log, Connection superuser) {
    this.log = log;
    this.superuser = superuser;
  }

  public static DatabaseLog open() throws SQLException, IOException {
    Connection superuser = Rows.superuser();
    var opened = new DatabaseLog(Rows.directory().resolve("server.log"), superuser);
    for (String setting : SETTINGS) opened.execute("alter system set " + setting);
    opened.execute("select pg_reload_conf()");
    opened.mark();
    return opened;
  }

  /** The statements the server ran meanwhile; those that only keep connection and transaction, or that the clock asks, are left out. */
  public List<String> during(Runnable work) throws SQLException, IOException {
    String begin = mark();
    work.run();
    String end = mark();
    String written = written();
    String between = written.substring(written.lastIndexOf(begin), written.indexOf(end));
    return STATEMENT.matcher(between).results().map(found -> found.group(1).replaceAll("\\s+", " ").strip())
        .filter(statement -> !OF_CONNECTION.matcher(statement).matches())
        .filter(statement -> !BY_THE_CLOCK.matcher(statement).matches()).toList();
  }

  @Override
  public void close() throws SQLException {
    try (superuser) {
      for (String setting : SETTINGS) execute("alter system reset " + setting.substring(0, setting.indexOf(' ')));
      execute("select pg_reload_conf()");
    }
  }

  /** Puts a line of ours into the log, as often as it takes to find it there. */
  private String mark() throws SQLException, IOException {
    String mark = name + " " + ++marks + ".";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    do {
      execute("select '" + mark + "'");
      if (System.nanoTime() > end) throw new AssertionError("PostgreSQL does not log statements to " + log);
    } while (!written().contains(mark));
    return mark;
  }

  private String written() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  private void execute(String statement) throws SQLException {
    try (Statement sql = superuser.createStatement()) {
      sql.execute(statement);
    }
  }
}
