package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Payara prints and logs, cut down to the sentence a person needs. */
class ServerWordsTest {

  private static final String FAILED = """
      [2026-11-22T06:43:48.716+0000] [Payara 7.2025.1] [SEVERE] [NCLS-CORE-00026] [javax.enterprise.system.core] [levelValue: 1000] [[
        Exception during lifecycle processing
      jakarta.ejb.EJBException: jakarta.ejb.CreateException: Initialization failed for Singleton SchemaCheck
      \tat com.sun.ejb.containers.AbstractSingletonContainer.create(AbstractSingletonContainer.java:745)
      Caused by: java.lang.IllegalStateException: The schema is of another version.
      \tat id.baku.platform.SchemaCheck.check(SchemaCheck.java:20)
      ]]

      """;

  @TempDir Path dir;

  @Test
  void the_reason_of_a_failed_command_is_its_first_telling_line() {
    assertThat(ServerMessage.reason("""
        remote failure: Error occurred during deployment: Exception while loading the app : java.lang.IllegalStateException: No tenants. Please see server.log for more details.
        Command deploy failed.
        """)).isEqualTo("No tenants");
    assertThat(ServerMessage.reason("Command start-domain failed.\n")).isEqualTo("it gave no reason");
  }

  @Test
  void the_innermost_cause_is_the_reason_the_application_did_not_load() throws IOException {
    Path log = dir.resolve("server.log");
    Files.writeString(log, "[.. [[\n  All is well]]\n\n");
    ServerLog since = ServerLog.fromNow(log);
    assertThat(since.whyLoadingFailed()).isEmpty();
    Files.writeString(log, FAILED, StandardOpenOption.APPEND);
    assertThat(since.whyLoadingFailed()).contains("The schema is of another version");
  }

  @Test
  void failures_of_earlier_starts_do_not_count_and_a_rotated_log_does() throws IOException {
    Path log = dir.resolve("server.log");
    Files.writeString(log, "a long first log ".repeat(100) + FAILED);
    ServerLog since = ServerLog.fromNow(log);
    assertThat(since.whyLoadingFailed()).isEmpty();
    Files.writeString(log, FAILED);
    assertThat(since.whyLoadingFailed()).isPresent();
  }
}
