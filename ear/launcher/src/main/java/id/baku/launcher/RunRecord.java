package id.baku.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;

/**
 * What runs now, for the other commands and for the next start ({@code run.json}).
 *
 * @param databaseUrl without any password; empty until the database is up
 */
record RunRecord(Started launcher, String address, String databaseUrl, Optional<Started> postgresql, Optional<Started> payara) {

  /** A process and when it began: the number alone may have been given to another since. */
  record Started(long pid, Instant at) {

    static Started of(ProcessHandle process) {
      return new Started(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    Optional<ProcessHandle> alive() {
      return ProcessHandle.of(pid).filter(process -> process.isAlive() && of(process).equals(this));
    }
  }

  static RunRecord ofThisProcess(String address) {
    return new RunRecord(Started.of(ProcessHandle.current()), address, "", Optional.empty(), Optional.empty());
  }

  RunRecord withDatabase(Database database) {
    return new RunRecord(launcher, address, database.url(), database.process().map(Started::of), payara);
  }

  RunRecord withPayara(Optional<ProcessHandle> process) {
    return new RunRecord(launcher, address, databaseUrl, postgresql, process.map(Started::of));
  }

  static Optional<RunRecord> read(Home home) {
    try (var reader = Json.createReader(new StringReader(Files.readString(home.running())))) {
      return Optional.of(of(reader.readObject()));
    } catch (IOException | JsonException | ClassCastException | NullPointerException missingOrBroken) {
      return Optional.empty();
    }
  }

  void write(Home home) {
    try {
      PrivateFile.write(home.running(), toJson().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonObject toJson() {
    JsonObjectBuilder json = Json.createObjectBuilder().add("launcher", json(launcher)).add("address", address).add("databaseUrl", databaseUrl);
    postgresql.ifPresent(started -> json.add("postgresql", json(started)));
    payara.ifPresent(started -> json.add("payara", json(started)));
    return json.build();
  }

  static RunRecord of(JsonObject json) {
    return new RunRecord(started(json.getJsonObject("launcher")), json.getString("address"), json.getString("databaseUrl"),
        Optional.ofNullable(json.getJsonObject("postgresql")).map(RunRecord::started),
        Optional.ofNullable(json.getJsonObject("payara")).map(RunRecord::started));
  }

  private static JsonObjectBuilder json(Started started) {
    return Json.createObjectBuilder().add("pid", started.pid()).add("at", started.at().toString());
  }

  private static Started started(JsonObject json) {
    return new Started(json.getJsonNumber("pid").longValue(), Instant.parse(json.getString("at")));
  }
}
