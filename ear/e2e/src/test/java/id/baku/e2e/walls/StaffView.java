package id.baku.e2e.walls;

import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Started;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view behind the door with everything in it that it may show.
 *
 * @param visitor somebody of our agency or of an office who may see it
 */
public record StaffView(String route, String address, Visitor visitor) {

  private static final Path PAGES = Started.root().resolve("web/src/main/webapp");

  /** All of {@code walls.txt} that surely show something; the others need more than our agency has. */
  public static List<StaffView> all() {
    Canary.furnishOurs();
    List<Actor> actors = Actor.all().stream().filter(actor -> actor.side() != Side.THEIRS).toList();
    Set<String> written = written();
    return Wall.all().stream().filter(wall -> written.contains(wall.route()) && !wall.isDoor() && !wall.vague()).map(wall -> new StaffView(wall.route(),
        wall.address(sample -> sample.of(Side.OURS)), actors.stream().filter(actor -> actor.may(wall)).findFirst().orElseThrow().visitor())).toList();
  }

  /** Addresses of all views that are written, with the doors. */
  public static Set<String> written() {
    try (Stream<Path> files = Files.walk(PAGES.resolve("kelola"))) {
      return files.map(file -> "/" + PAGES.relativize(file)).filter(file -> file.endsWith(".xhtml")).map(file -> file.replaceFirst("\\.xhtml$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
