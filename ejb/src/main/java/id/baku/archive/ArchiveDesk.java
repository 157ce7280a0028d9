package id.baku.archive;

import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.jobs.JobDesk;
import id.baku.jobs.JobOrders;
import id.baku.jobs.JobRun;
import id.baku.platform.NotFound;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Exports of the current agency: asked for, kept for a day, handed over. Who asked and who took one is in the trail. */
@Stateless
@TenantScoped
public class ArchiveDesk {

  /** How long an export can be downloaded. */
  public static final Duration KEPT = KeptFile.KEPT;

  @Inject ArchiveStore archives;
  @Inject KeptFile files;
  @Inject JobOrders orders;
  @Inject JobDesk jobs;
  @Inject Trail trail;
  @Inject Clock clock;

  /** Nothing: all of the agency. */
  public record Everything() {}

  /** @return the job that makes it */
  @Permitted(Permission.EXPORT_AGENCY)
  public UUID ask() {
    UUID job = orders.ask(ExportWork.KIND, new Everything());
    trail.record("agency.export-asked", subject(), null, new Everything());
    return job;
  }

  @Permitted(Permission.EXPORT_AGENCY)
  public List<Archived> list() {
    return archives.list(clock.instant());
  }

  /** Notes that it is taken. @throws NotFound archive.unknown also for another agency's, and when its time is over */
  @Permitted(Permission.EXPORT_AGENCY)
  public Archived take(UUID job) {
    Archived found = list().stream().filter(archive -> archive.job().equals(job)).findFirst().orElseThrow(() -> new NotFound("archive.unknown"));
    trail.record("agency.export-taken", subject(), null, new KeptFile.Made(found.sha256(), found.size()));
    return found;
  }

  @Permitted(Permission.EXPORT_AGENCY)
  public void copy(UUID job, OutputStream to) throws IOException {
    archives.copy(job, clock.instant(), to);
  }

  /** Keeps what was made and ends the job, or neither. */
  @Permitted(Permission.EXPORT_AGENCY)
  public void keep(JobRun run, Path file) {
    try {
      trail.record("agency.exported", subject(), null, files.keep(run.id(), file, clock.instant()));
      jobs.done(run);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Who the archive is of. */
  @Permitted(Permission.EXPORT_AGENCY)
  public Origin origin() {
    return archives.origin();
  }

  /** Forgets what can no longer be downloaded. */
  @Permitted(Permission.EXPORT_AGENCY)
  public void forget() {
    archives.forget(clock.instant());
  }

  private Subject subject() {
    Origin agency = archives.origin();
    return new Subject("agency", agency.slug(), agency.name());
  }
}
