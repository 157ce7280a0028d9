package id.baku.archive;

import static id.baku.archive.ArchiveProblem.demand;

import id.baku.agencies.AgencyArrival;
import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.jobs.JobDesk;
import id.baku.jobs.JobRun;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.platform.Setting;
import id.baku.security.Arrivals;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.StandardArrival;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the agency that the request runs for, which does not exist yet, out of an archive: all of it in one transaction, and only if it then
 * says what the archive says and breaks no rule of the features. Rows go through the wall like all others, so an archive reaches no other agency.
 * What the public sees is told anew by the features; who worked there is invited and has nothing before he or she accepts.
 */
@Stateless
@TenantScoped
public class ArchiveRestoring {

  private static final String ACCOUNT = "account";
  private static final String PEOPLE = "people.jsonl";
  private static final int AT_ONCE = 100;

  @Inject ArchiveStore archives;
  @Inject RowRestoring rows;
  @Inject Arrivals people;
  @Inject AgencyArrival agencies;
  @Inject StandardArrival standards;
  @Inject JobDesk jobs;
  @Inject Trail trail;

  /** What the trail keeps. */
  public record Restored(String from, String sha256, long rows) {}

  /**
   * Takes the archive in and ends the job, or neither.
   *
   * @param asked whose agency it must be
   * @throws Refused archive.of-another-government, archive.already-here, archive.place-unknown, archive.sample, archive.not-equal
   * @throws InvalidInput archive.row naming part, row and why
   */
  @Permitted(Permission.RUN_PLATFORM)
  public void restore(JobRun run, Arriving asked, ArchiveFile file) {
    Origin origin = file.manifest().agency();
    demand(asked.government().equals(origin.government()), "archive.of-another-government");
    demand(!archives.isKnown(origin), "archive.already-here");
    demand(archives.knowsPlaceOf(origin), "archive.place-unknown");
    demand(!origin.sample() || Setting.DEMO.isOn(), "archive.sample");
    try {
      Map<String, Map<Long, Long>> here = new HashMap<>();
      here.put(ACCOUNT, people(file));
      Arrived arrived = restoreRows(run, file, here);
      publish();
      invite(file, here.get(ACCOUNT));
      archives.remove(run.id());
      trail.record("agency.restored", new Subject("agency", origin.slug(), origin.name()), null,
          new Restored(origin.id(), file.manifest().sha256(), arrived.rows()));
      jobs.done(run, arrived);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Map<Long, Long> people(ArchiveFile file) throws IOException {
    Map<Long, Long> here = new HashMap<>();
    RowRestoring.each(PEOPLE, file, AT_ONCE, some -> some.forEach(person -> here.put(person.getJsonNumber("number").longValueExact(),
        people.take(person.getString("name"), person.getString("email")))));
    return here;
  }

  private Arrived restoreRows(JobRun run, ArchiveFile file, Map<String, Map<Long, Long>> here) throws IOException {
    List<TenantTable> tables = TenantTable.restored();
    List<Content> said = tables.stream().map(table -> said(table, file)).toList();
    long total = said.stream().mapToLong(content -> Math.max(0, content.rows())).sum();
    long[] count = {0};
    for (TenantTable table : tables) {
      rows.restore(table, file, here, added -> {
        count[0] += added;
        run.progress(Math.min(count[0], total), total);
      });
    }
    ArchiveProblem.naming("rows", "", () -> {
      archives.settle();
      if (!file.manifest().agency().equals(archives.origin())) {
        throw ArchiveProblem.row(ArchiveProblem.part(TenantTable.AGENCY.table()), file.manifest().agency().slug(), "manifest");
      }
      agencies.broken().or(standards::broken).ifPresent(broken -> {
        throw ArchiveProblem.row(broken);
      });
    });
    List<Content> found = tables.stream().map(archives::content).toList();
    demand(said.equals(found), "archive.not-equal");
    return new Arrived(count[0], found);
  }

  private static Content said(TenantTable table, ArchiveFile file) {
    return file.manifest().tables().stream().filter(content -> content.table().equals(table.table())).findFirst()
        .orElseThrow(ArchiveProblem::notEqual);
  }

  /** Features tell anew what they have looked at. */
  private void publish() throws IOException {
    ArchiveProblem.naming("rows", "", () -> {
      agencies.tell();
      standards.tell();
      archives.giveCodes();
    });
  }

  private void invite(ArchiveFile file, Map<Long, Long> accounts) throws IOException {
    RowRestoring.each(ArchiveProblem.part(TenantTable.MEMBERSHIP.table()), file, 1, some -> {
      JsonObject role = some.getFirst();
      Long account = accounts.get(role.getJsonNumber("account_id").longValueExact());
      people.invite(account, role.getString("role"), role.getString("valid"), role.getString("capacity"));
    });
  }
}
