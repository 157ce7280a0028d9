package id.baku.e2e.product;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;

/** A piece of an agency's work that another server has, as far as the database tells: it goes on when the test says so. */
public final class AgencyJob {

  private final UUID id = UUID.randomUUID();

  private AgencyJob() {}

  public static AgencyJob of(String agency) throws SQLException, IOException {
    AgencyJob job = new AgencyJob();
    job.run("insert into job (tenant_id, public_id, kind, state, input, asked_at, started_at, worker, lease_until, done, total) select id, '" + job.id
        + "', 'export', 'RUNNING', '{}', now(), now(), gen_random_uuid(), now() + interval '1 hour', 3, 10 from agency where slug = '" + agency + "'");
    return job;
  }

  public void isAt(int done) throws SQLException, IOException {
    run("update job set done = " + done + " where public_id = '" + id + "'");
  }

  private void run(String statement) throws SQLException, IOException {
    Product product = Product.running();
    var passwords = new Properties();
    passwords.load(new StringReader(Files.readString(product.home().resolve("postgresql").resolve("passwords.properties"))));
    try (Connection superuser = DriverManager.getConnection(product.databaseUrl(), "postgres", passwords.getProperty("superuser"));
        Statement sql = superuser.createStatement()) {
      sql.execute(statement);
    }
  }
}
