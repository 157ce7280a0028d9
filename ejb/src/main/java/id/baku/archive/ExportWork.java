package id.baku.archive;

import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.folders.FolderExport;
import id.baku.jobs.JobRun;
import id.baku.jobs.JobWork;
import id.baku.platform.SchemaVersion;
import id.baku.security.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the export of a whole agency: into a file of this server, and from there, all at once, into the database. Killed before that, it
 * leaves nothing but the file, which goes when the server starts again.
 */
@ApplicationScoped
public class ExportWork implements JobWork {

  static final String KIND = "export";

  @Inject ArchiveRows rows;
  @Inject ArchiveDesk desk;
  @Inject FolderExport folder;
  @Inject Arrivals people;
  @Inject PassingFiles passing;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    try {
      Path file = passing.create();
      try {
        write(run, file);
        desk.keep(run, file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Children before their parents: what is written meanwhile then never refers to a row that is not in the archive. */
  private void write(JobRun run, Path file) throws IOException {
    try (ArchiveWriter zip = new ArchiveWriter(new BufferedOutputStream(Files.newOutputStream(file)))) {
      TreeSet<Long> named = new TreeSet<>();
      List<String> hashes = new ArrayList<>();
      List<Content> tables = new ArrayList<>();
      List<TenantTable> exported = TenantTable.exported().reversed();
      for (TenantTable table : exported) {
        run.progress(tables.size(), exported.size());
        zip.add("rows/" + table.table() + ".jsonl", to -> tables.add(rows.write(table, to, named, hashes)));
      }
      for (String hash : hashes) {
        run.progress(exported.size() + hashes.indexOf(hash), exported.size() + hashes.size());
        zip.add("files/" + hash, rows.file(hash));
      }
      for (Map.Entry<String, String> text : folder.files().entrySet()) {
        zip.add("folder/" + text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.add("people.jsonl", people.lines(named).getBytes(StandardCharsets.UTF_8));
      Origin origin = desk.origin();
      zip.addManifest(ArchiveManifest.of(SchemaVersion.EXPECTED, clock.instant(), origin, zip.parts(), tables.reversed()));
    }
  }
}
