package id.baku.archive;

import id.baku.agencies.AgencyKeys;
import id.baku.platform.NotFound;
import id.baku.security.Actor;
import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody in the office of a government, or whoever runs Baku, brings in an agency: a number for it, and then all in its name.
 * In one request one agency at most.
 */
@ApplicationScoped
public class NewFromArchive {

  @Inject AgencyKeys keys;
  @Inject ArrivalDesk desk;
  @Inject ArrivalOverview overview;
  @Inject RunAs runAs;
  @Inject Actor actor;

  /** @see ArrivalDesk#ask */
  public UUID ask(ArchiveFile archive, Path file) {
    return runAs.founding(keys.newId(), () -> inOffice() ? desk.ask(archive.manifest(), file) : desk.askForAny(archive.manifest(), file));
  }

  /** What one may see of it. */
  public List<Arrival> list() {
    return inOffice() ? overview.ofOwn() : overview.ofAll();
  }

  /** @throws NotFound job.unknown also for another government's */
  public Arrival view(UUID job) {
    return list().stream().filter(arrival -> arrival.job().id().equals(job)).findFirst().orElseThrow(() -> new NotFound("job.unknown"));
  }

  /** @throws id.baku.platform.Refused job.ended */
  public void cancel(UUID job) {
    runAs.founding(view(job).agencyNumber(), () -> {
      if (inOffice()) {
        desk.cancel(job);
      } else {
        desk.cancelAny(job);
      }
      return null;
    });
  }

  private boolean inOffice() {
    return actor.government().isPresent();
  }
}
