package id.baku.web.archive;

import id.baku.archive.ArchiveFile;
import id.baku.archive.Arrival;
import id.baku.archive.NewFromArchive;
import id.baku.archive.PassingFiles;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where whoever runs Baku brings in agencies that were exported elsewhere, and sees how far they are. */
@Named
@RequestScoped
public class RestorePage {

  private static final String PATH = "/kelola/pemerintah/pindahan";
  private static final String FILE = "bawa:berkas";
  private static final String GOVERNMENT = "bawa:government";

  @Inject NewFromArchive archives;
  @Inject PassingFiles passing;
  @Inject Actor actor;
  @Inject Told told;

  private String government;
  private Part file;
  private List<Arrival> list;

  /** @throws NotPermitted permission.missing */
  public void load() {
    actor.demand(Permission.RUN_PLATFORM);
  }

  public List<Arrival> getList() {
    if (list == null) {
      list = archives.list();
    }
    return list;
  }

  /** Checks the file while whoever sent it waits; what is in it a server takes in afterwards. */
  public void restore() throws IOException {
    Path kept = passing.create();
    try {
      keep(kept);
      try (ArchiveFile archive = ArchiveFile.checked(kept)) {
        archives.ask(government == null ? "" : government.strip(), archive, kept);
      }
      told.goTo(PATH);
    } catch (ProblemException refused) {
      told.refused(refused.fields().contains("government") ? GOVERNMENT : FILE, told.words(refused));
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  public void cancel(UUID job) {
    try {
      archives.cancel(job);
      told.goTo(PATH);
    } catch (ProblemException refused) {
      told.refused(refused);
      list = null;
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

  public String getGovernment() {
    return government;
  }

  public void setGovernment(String government) {
    this.government = government;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
