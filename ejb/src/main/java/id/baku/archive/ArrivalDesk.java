package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.jobs.JobOrders;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Archives that wait to become the agency that the request runs for, which does not exist yet. */
@Stateless
@TenantScoped
public class ArrivalDesk {

  @Inject ArchiveStore archives;
  @Inject KeptFile files;
  @Inject JobOrders orders;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * Keeps an archive, of which everything was checked that can be checked without using it, for a server to take in.
   *
   * @return the job that does it
   * @throws Refused archive.of-another-government, archive.already-here, archive.place-unknown
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public UUID ask(ArchiveManifest manifest, Path file) {
    demand(actor.government().filter(manifest.agency().government()::equals).isPresent(), "archive.of-another-government");
    return keep(manifest, file);
  }

  /** As {@link #ask}, for whatever government it is of. */
  @Permitted(Permission.RUN_PLATFORM)
  public UUID askForAny(ArchiveManifest manifest, Path file) {
    return keep(manifest, file);
  }

  /** @throws Refused job.ended */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void cancel(UUID job) {
    orders.cancel(job);
  }

  /** @throws Refused job.ended */
  @Permitted(Permission.RUN_PLATFORM)
  public void cancelAny(UUID job) {
    orders.cancel(job);
  }

  /** The archive; nothing when its time is over. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void copy(UUID job, OutputStream to) throws IOException {
    archives.copy(job, clock.instant(), to);
  }

  private UUID keep(ArchiveManifest manifest, Path file) {
    demand(!archives.isKnown(manifest.agency()), "archive.already-here");
    demand(archives.knowsPlaceOf(manifest.agency()), "archive.place-unknown");
    UUID job = orders.ask(ArrivalWork.KIND, new Arriving(manifest.agency().government(), actor.own(), manifest.agency(), manifest.sha256()));
    try {
      files.keep(job, file, clock.instant());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return job;
  }

  private static void demand(boolean holds, String code) {
    if (!holds) {
      throw new Refused(code, Map.of(), "file");
    }
  }
}
