package id.baku.archive;

import id.baku.jobs.JobRun;
import id.baku.jobs.JobWork;
import id.baku.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes an agency out of the archive that waits for it. All of it or nothing, so a server that is killed leaves nothing. */
@ApplicationScoped
public class ArrivalWork implements JobWork {

  public static final String KIND = "arrival";

  @Inject ArrivalDesk desk;
  @Inject ArchiveRestoring restoring;
  @Inject Actor actor;
  @Inject PassingFiles passing;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    Arriving what = run.input(Arriving.class);
    actor.is(what.by()); // the trail of the agency begins with whoever brought it
    try {
      Path file = passing.create();
      try {
        try (OutputStream to = Files.newOutputStream(file)) {
          desk.copy(run.id(), to);
        }
        try (ArchiveFile archive = ArchiveFile.checked(file)) {
          restoring.restore(run, what, archive);
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
