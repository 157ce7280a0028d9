package id.baku.e2e.product;

import id.baku.e2e.http.Pages;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The product these tests look at: what {@code ./baku run} started, with a data directory of its own. One for the whole run, started by whoever asks
 * first and ended by {@link ProductSession}.
 *
 * <p>With {@code -Dbaku.home=DIR} the one that runs on that directory is looked at instead, and left alone afterwards: for work on single tests.
 * Without the {@link Neighbour} among its tenants the tests that speak of two agencies fail.
 */
public final class Product {

  private static Product running;
  private static IllegalStateException failure;

  private final Path home;
  private final JsonObject record;
  private final Started started;

  private Product(Path home, Started started) {
    this.home = home;
    this.started = started;
    this.record = json(home.resolve("run.json")).asJsonObject();
  }

  public static synchronized Product running() {
    if (failure != null) throw new IllegalStateException("Baku did not start; the first test says why.", failure);
    if (running == null) running = start();
    return running;
  }

  /** Ends what {@link #running} started. @throws IllegalStateException when a process outlives it */
  static synchronized void end() {
    if (running == null || running.started == null) return;
    Product ended = running;
    running = null;
    ended.started.end(ended.processes());
  }

  private static Product start() {
    String given = System.getProperty("baku.home");
    try {
      if (given != null) return new Product(Path.of(given), null);
      Started started = Started.now();
      return new Product(started.home(), started);
    } catch (IllegalStateException e) {
      failure = e;
      throw e;
    }
  }

  /** Where it answers, without a slash at the end. */
  public String address() {
    return record.getString("address");
  }

  public URI at(String path) {
    return URI.create(address() + path);
  }

  public Path home() {
    return home;
  }

  public String databaseUrl() {
    return record.getString("databaseUrl");
  }

  /** Launcher, application server and database server, with all their children. */
  public List<ProcessHandle> processes() {
    return Stream.of("launcher", "payara", "postgresql").map(name -> handle(record, name))
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())).distinct().toList();
  }

  /** The drawn sign-in of a role at the bureau. */
  public DemoAccount account(String role) {
    return account(Pages.BUREAU, role);
  }

  public DemoAccount account(String agency, String role) {
    return json(home.resolve("demo-accounts.json")).asJsonArray().getValuesAs(JsonObject.class).stream()
        .filter(account -> account.getString("agency").equals(agency) && account.getString("role").equals(role)).findFirst()
        .map(account -> new DemoAccount(account.getString("email"), account.getString("password"))).orElseThrow();
  }

  /** Secret of somebody's second factor, as far as it was drawn. */
  Optional<String> totp(String email) {
    return json(home.resolve("demo-accounts.json")).asJsonArray().getValuesAs(JsonObject.class).stream()
        .filter(account -> account.getString("email").equals(email) && account.containsKey("totp")).findFirst().map(account -> account.getString("totp"));
  }

  private static ProcessHandle handle(JsonObject record, String name) {
    return ProcessHandle.of(record.getJsonObject(name).getJsonNumber("pid").longValue())
        .orElseThrow(() -> new IllegalStateException("The record names a process that does not run: " + name + " in " + record));
  }

  private static JsonStructure json(Path file) {
    try (var reader = Json.createReader(new StringReader(Files.readString(file)))) {
      return reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody to sign in as. */
  public record DemoAccount(String email, String password) {}
}
