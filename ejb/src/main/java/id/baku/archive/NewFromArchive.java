package id.baku.archive;

import id.baku.agencies.AgencyKeys;
import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where somebody in the office of a government takes an archive in: a number for the agency, and then all in its name. */
@ApplicationScoped
public class NewFromArchive {

  @Inject AgencyKeys keys;
  @Inject ArchiveRestoring restoring;
  @Inject RunAs runAs;

  /** @see ArchiveRestoring#restore */
  public String restore(ArchiveFile file) {
    return runAs.founding(keys.newId(), () -> restoring.restore(file));
  }
}
