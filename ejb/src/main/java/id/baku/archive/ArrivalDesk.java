package id.baku.archive;

import static id.baku.archive.ArchiveProblem.demand;

import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.jobs.JobOrders;
import id.baku.platform.Refused;
import id.baku.platform.Setting;
import id.baku.security.Actor;
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
  @Inject Trail trail;

  /** What the trail of whoever runs Baku keeps of it. @param sha256 of the archive */
  public record Asked(String government, String sha256) {}

  /**
   * Keeps an archive, of which everything was checked that can be checked without using it, for a server to take in.
   *
   * @param government of which it is, as whoever brings it says
   * @return the job that does it
   * @throws Refused archive.of-another-government with {@code name} and {@code government} as the archive has them, archive.already-here,
   *     archive.place-unknown, archive.sample
   */
  @Permitted(Permission.RUN_PLATFORM)
  public UUID ask(String government, ArchiveManifest manifest, Path file) {
    Origin agency = manifest.agency();
    if (!agency.government().equals(government)) {
      throw new Refused("archive.of-another-government", Map.of("name", agency.name(), "government", agency.government()), "government");
    }
    demand(!archives.isKnown(agency), "archive.already-here");
    demand(archives.knowsPlaceOf(agency), "archive.place-unknown");
    demand(!agency.sample() || Setting.DEMO.isOn(), "archive.sample");
    UUID job = orders.ask(ArrivalWork.KIND, new Arriving(government, actor.own(), agency, manifest.sha256()));
    try {
      files.keep(job, file, clock.instant());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    trail.recordInOffice(null, "agency.arrival-asked", new Subject("agency", agency.slug(), agency.name()), null, new Asked(government, manifest.sha256()));
    return job;
  }

  /** @throws Refused job.ended */
  @Permitted(Permission.RUN_PLATFORM)
  public void cancel(UUID job) {
    orders.cancel(job);
    trail.recordInOffice(null, "agency.arrival-cancelled", new Subject("job", job.toString(), ArrivalWork.KIND), null, null);
  }

  /** The archive; nothing when its time is over. */
  @Permitted(Permission.RUN_PLATFORM)
  public void copy(UUID job, OutputStream to) throws IOException {
    archives.copy(job, clock.instant(), to);
  }
}
