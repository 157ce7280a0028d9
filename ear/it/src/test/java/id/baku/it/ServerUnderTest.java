package id.baku.it;

import id.baku.launcher.DomainPorts;
import id.baku.launcher.EmbeddedDatabase;
import id.baku.launcher.Migration;
import id.baku.launcher.PayaraDomain;
import id.baku.launcher.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the tests run on, once: a real PostgreSQL with the migrated schema, and a Payara domain bound to
 * loopback that Arquillian starts. The very classes of the launcher do it, so the tests see what people run.
 */
public class ServerUnderTest implements LauncherSessionListener {

  private EmbeddedDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String dir = System.getProperty("it.dir");
    if (dir == null) {
      return; // surefire's session: nothing to run on
    }
    try {
      Path home = Files.createDirectories(Path.of(dir));
      Path databaseHome = Files.createDirectories(home.resolve("database-" + ProcessHandle.current().pid()));
      Files.writeString(databaseHome.resolve("passwords.properties"),
          "superuser=only-for-this-test-run\nowner=only-for-this-test-run\napp=only-for-this-test-run\n");
      Files.deleteIfExists(Path.of(System.getenv("BAKU_SEEN_TRAILS"))); // of the database of another run
      database = EmbeddedDatabase.start(databaseHome, Integer.getInteger("it.db.port"));
      Migration.run(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword(), EmbeddedDatabase.APP);
      PayaraDomain.prepare(home.resolve("payara"), new DomainPorts(Integer.getInteger("it.http.port"),
          Integer.getInteger("it.admin.port"), new Ports().next()), URI.create("http://127.0.0.1:" + Integer.getInteger("it.http.port")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }
}
