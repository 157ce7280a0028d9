package id.baku.archive;

import id.baku.agencies.AgencyKeys;
import id.baku.platform.NotFound;
import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Where whoever runs Baku brings in an agency that its coordinator asks for: a number for it, and then all in its name.
 * In one request one agency at most.
 */
@ApplicationScoped
public class NewFromArchive {

  @Inject AgencyKeys keys;
  @Inject ArrivalDesk desk;
  @Inject ArrivalOverview overview;
  @Inject RunAs runAs;

  /** @see ArrivalDesk#ask */
  public UUID ask(String government, ArchiveFile archive, Path file) {
    return runAs.founding(keys.newId(), () -> desk.ask(government, archive.manifest(), file));
  }

  /** What one may see of it. */
  public List<Arrival> list() {
    return overview.list();
  }

  /** @throws NotFound job.unknown */
  public Arrival view(UUID job) {
    return list().stream().filter(arrival -> arrival.job().id().equals(job)).findFirst().orElseThrow(() -> new NotFound("job.unknown"));
  }

  /** @throws id.baku.platform.Refused job.ended */
  public void cancel(UUID job) {
    runAs.founding(view(job).agencyNumber(), () -> {
      desk.cancel(job);
      return null;
    });
  }
}
