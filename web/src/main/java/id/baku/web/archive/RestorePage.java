package id.baku.web.archive;

import id.baku.archive.ArchiveFile;
import id.baku.archive.NewFromArchive;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Where the coordinator of a government brings in an agency that was exported elsewhere. */
@Named
@RequestScoped
public class RestorePage {

  private static final String FIELD = "bawa:berkas";

  @Inject NewFromArchive archives;
  @Inject Actor actor;
  @Inject Told told;

  private Part file;
  private String restored;

  /** @throws NotPermitted permission.missing */
  public void load() {
    actor.demand(Permission.RUN_PLATFORM);
  }

  public void restore() throws IOException {
    Path kept = Files.createTempFile("baku-restore", ".zip");
    try {
      keep(kept);
      try (ArchiveFile archive = ArchiveFile.checked(kept)) {
        archives.restore(archive);
        restored = archive.manifest().agency().name();
      }
    } catch (ProblemException refused) {
      told.refused(FIELD, told.words(refused));
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  private void keep(Path kept) throws IOException {
    if (file == null || file.getSize() == 0) {
      throw new InvalidInput("file.empty", Map.of(), "file");
    }
    try (InputStream sent = file.getInputStream()) {
      Files.copy(sent, kept, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Name of the agency that was brought in; null before. */
  public String getRestored() {
    return restored;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
