package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

  @TempDir Path dir;

  @Test
  void is_read_as_it_was_written_and_by_nobody_else() throws IOException {
    var home = new Home(dir);
    RunRecord run = RunRecord.ofThisProcess("http://127.0.0.1:8080").withPayara(Optional.of(ProcessHandle.current()));
    run.write(home);
    assertThat(RunRecord.read(home)).contains(run);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.running()))).isEqualTo("rw-------");
  }

  @Test
  void a_missing_or_cut_off_file_is_no_record() throws IOException {
    var home = new Home(dir);
    assertThat(RunRecord.read(home)).isEmpty();
    Files.writeString(home.running(), "{\"launcher\":{\"pid\":12");
    assertThat(RunRecord.read(home)).isEmpty();
    Files.writeString(home.running(), "{}");
    assertThat(RunRecord.read(home)).isEmpty();
  }

  @Test
  void a_process_counts_as_alive_only_if_it_began_when_we_noted_it() {
    RunRecord.Started self = RunRecord.Started.of(ProcessHandle.current());
    assertThat(self.alive()).contains(ProcessHandle.current());
    assertThat(new RunRecord.Started(self.pid(), Instant.EPOCH).alive()).isEmpty();
  }
}
