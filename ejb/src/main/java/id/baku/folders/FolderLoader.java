package id.baku.folders;

import id.baku.agencies.AgencyDescription;
import id.baku.agencies.AgencyKeys;
import id.baku.agencies.ReferenceLoader;
import id.baku.platform.ProblemException;
import id.baku.platform.Setting;
import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Loads a whole {@code tenants/} folder. First everything is read and checked; only then the first row is written, so
 * a folder that breaks its schema changes nothing at all. Sample agencies and what belongs to them are read and checked
 * like the others, but written only where demo data is wanted.
 */
@ApplicationScoped
public class FolderLoader {

  /** Others refer to these, so they come first; the rest follows by name. */
  private static final List<String> FIRST = List.of("regions", "regions-sample", "governments", "governments-sample");
  private static final Logger LOG = Logger.getLogger(FolderLoader.class.getName());

  @Inject ReferenceLoader reference;
  @Inject FolderImport folders;
  @Inject AgencyKeys agencies;
  @Inject RunAs runAs;
  @Inject LoadState state;

  /** @throws FolderProblem naming file, place and reason when any file is not as its schema says */
  public void load(Path root) throws IOException {
    FolderSchemas schemas = new FolderSchemas(root.resolve("schema"));
    List<FolderFile> all = defaults(root.resolve("_default"), schemas);
    boolean samples = Setting.DEMO.isOn();
    List<TenantFolder> tenants = tenants(root, schemas, References.in(all)).stream()
        .filter(folder -> samples || !folder.agency().as(AgencyDescription.class).invented()).toList();
    List<FolderFile> defaults = all.stream().filter(file -> samples || !file.name().endsWith("-sample")).toList();
    state.starts("_default", defaults.size());
    runAs.nobody("tenants/_default", () -> defaults.forEach(file -> {
      reference.load(file.name(), file.json(), file.sha256());
      state.advances();
    }));
    tenants.forEach(this::load);
  }

  private void load(TenantFolder folder) {
    state.starts(folder.name(), folder.size());
    if (agencies.isClosed(folder.name())) {
      LOG.log(Level.INFO, "tenants/{0} is left alone: the agency is closed", folder.name());
      return;
    }
    OptionalLong known = agencies.idOf(folder.name());
    long agencyId = known.isPresent() ? known.getAsLong() : agencies.newId();
    runAs.agency(agencyId, "tenants/" + folder.name(), () -> {
      take(folder.agency(), agency -> folders.agency(agency, folder.servicePoints(), folder.logo()));
      folder.decrees().forEach(file -> take(file, folders::decree));
      folder.standards().forEach(file -> take(file, folders::standard));
      folders.closeServicePointsMissingFrom(folder.servicePoints());
      folders.tellWhatIsGone(folder.paths());
    });
    LOG.log(Level.INFO, "tenants/{0} is loaded", folder.name());
  }

  /** What the rules refuse is told with the file it came from; the files before it stay loaded. */
  private void take(FolderFile file, Consumer<FolderFile> load) {
    try {
      load.accept(file);
      state.advances();
    } catch (ProblemException refused) {
      throw new FolderProblem(file.path(), refused.getMessage());
    } catch (RuntimeException failed) {
      throw new FolderProblem(file.path(), FolderProblem.reason(failed));
    }
  }

  private static List<FolderFile> defaults(Path folder, FolderSchemas schemas) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FolderProblem(folder.getFileName().toString(), "missing; the reference data of all agencies belongs there");
    }
    List<FolderFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        FolderFile file = FolderFile.read(folder.getParent(), path);
        schemas.checkDefaults(file);
        files.add(file);
      }
    }
    files.sort(java.util.Comparator.comparingInt(file -> {
      int place = FIRST.indexOf(file.name());
      return place < 0 ? FIRST.size() : place;
    }));
    return files;
  }

  private static List<TenantFolder> tenants(Path root, FolderSchemas schemas, References references) throws IOException {
    List<TenantFolder> tenants = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String name = folder.getFileName().toString();
        if (!name.equals("schema") && !name.startsWith("_") && !name.startsWith(".")) {
          tenants.add(TenantFolder.read(folder, schemas, references));
        }
      }
    }
    return tenants;
  }
}
