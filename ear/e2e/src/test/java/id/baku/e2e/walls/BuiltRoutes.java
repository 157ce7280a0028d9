package id.baku.e2e.walls;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.baku.e2e.product.Started;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All ways into the product as it was built: read from the views, the servlets and the contracts inside the EAR, so that a new one is seen by itself. */
final class BuiltRoutes {

  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");
  private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final List<String> CONTRACTS = List.of("api", "interop");

  private final Path war;

  private BuiltRoutes(Path war) {
    this.war = war;
  }

  /** Addresses of pages, files and operations, each with the names of its parameters as far as what was built tells them. */
  static Map<String, Set<String>> all() {
    Path ear = Started.root().resolve("ear/target/baku.ear");
    try (FileSystem files = FileSystems.newFileSystem(ear)) {
      Path war = Files.createTempDirectory("baku-war-");
      try {
        unpack(files.getPath("baku-web.war"), war);
        return new BuiltRoutes(war).read();
      } finally {
        try (Stream<Path> left = Files.walk(war)) {
          for (Path path : left.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Set<String>> read() throws IOException {
    Map<String, Set<String>> routes = new TreeMap<>();
    routes.putAll(views());
    servlets().forEach(address -> routes.put(address, Set.of()));
    for (String contract : CONTRACTS) routes.putAll(operations(contract));
    return routes;
  }

  private Map<String, Set<String>> views() throws IOException {
    try (Stream<Path> files = Files.walk(war)) {
      Map<String, Set<String>> views = new TreeMap<>();
      for (Path view : files.filter(file -> file.toString().endsWith(".xhtml") && !war.relativize(file).startsWith("WEB-INF")).toList()) {
        String address = "/" + war.relativize(view).toString().replaceFirst("\\.xhtml$", "");
        views.put(address, PARAMETER.matcher(Files.readString(view)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new)));
      }
      return views;
    }
  }

  private List<String> servlets() {
    List<String> addresses = new ArrayList<>();
    new ClassFileImporter().importPath(war.resolve("WEB-INF/classes")).forEach(type -> type.tryGetAnnotationOfType(SERVLET).ifPresent(servlet ->
        Stream.of("value", "urlPatterns").map(name -> servlet.get(name).orElse(new Object[0])).flatMap(values -> Stream.of((Object[]) values))
            .forEach(pattern -> addresses.add(pattern.toString()))));
    return addresses;
  }

  private Map<String, Set<String>> operations(String feature) throws IOException {
    JsonObject contract;
    try (InputStream file = Files.newInputStream(war.resolve("WEB-INF/classes/id/baku/web/" + feature + "/openapi.json")); var reader = Json.createReader(file)) {
      contract = reader.readObject();
    }
    String base = contract.getJsonArray("servers").getJsonObject(0).getString("url");
    Map<String, Set<String>> operations = new TreeMap<>();
    contract.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject().keySet().stream().filter(METHODS::contains)
        .forEach(method -> operations.put(method.toUpperCase(java.util.Locale.ROOT) + " " + base + path, inPath(path))));
    return operations;
  }

  /** What a path has in braces. */
  private static Set<String> inPath(String path) {
    return Pattern.compile("\\{([^}]+)}").matcher(path).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void unpack(Path packed, Path into) throws IOException {
    Path copy = Files.createTempFile("baku-", ".war");
    Files.copy(packed, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem files = FileSystems.newFileSystem(copy); Stream<Path> entries = Files.walk(files.getPath("/"))) {
      for (Path entry : entries.toList()) {
        Path target = into.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) Files.createDirectories(target);
        else Files.copy(entry, target);
      }
    } finally {
      Files.delete(copy);
    }
  }
}
