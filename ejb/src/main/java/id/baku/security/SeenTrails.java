package id.baku.security;

import id.baku.platform.Setting;
import id.baku.security.TrailCheck.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * How far each trail was when it was last found whole, in a file outside the database. Whoever has the database alone can take a trail away with its
 * head, or put an older one back; neither fits what was seen.
 *
 * <p>A line for each trail: owner, number of its last entry, hash of that entry, and the MAC of the three, parted by tabs. A line that does not fit its
 * MAC is none.
 */
public final class SeenTrails {

  private static final String LINE = "%s\t%d\t%s\t%s";
  private static final HexFormat HEX = HexFormat.of();

  private final Path file;
  private final TrailChain chain;
  private final Map<String, Seen> trails = new ConcurrentSkipListMap<>();

  /** The last entry that was seen of a trail. */
  public record Seen(long seq, byte[] hash) {}

  private SeenTrails(Path file, TrailChain chain) {
    this.file = file;
    this.chain = chain;
  }

  /** What this server has seen; nothing where no file is set. */
  static SeenTrails ofThisServer(TrailChain chain) {
    return in(Setting.SEEN_TRAILS.value().map(Path::of).orElse(null), chain);
  }

  /** @param file that need not exist yet; null to keep nothing */
  public static SeenTrails in(Path file, TrailChain chain) {
    SeenTrails seen = new SeenTrails(file, chain);
    if (file != null && Files.exists(file)) {
      try {
        Files.readAllLines(file).forEach(seen::read);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return seen;
  }

  private void read(String line) {
    String[] parts = line.split("\t");
    try {
      Seen read = new Seen(Long.parseLong(parts[1]), HEX.parseHex(parts[2]));
      if (MessageDigest.isEqual(chain.seal(parts[0], read.seq(), read.hash()), HEX.parseHex(parts[3]))) {
        trails.put(parts[0], read);
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException torn) {
      // none, like one with another MAC
    }
  }

  /** Empty when it was never seen. */
  public Optional<Seen> of(String owner) {
    return Optional.ofNullable(trails.get(owner));
  }

  /** Whose trails were seen. */
  public Set<String> owners() {
    return Set.copyOf(trails.keySet());
  }

  /** Takes over how far a trail is that was checked, if it is whole and there is an entry. */
  public void note(String owner, Verdict verdict) {
    if (verdict.isIntact() && verdict.hash() != null) {
      trails.put(owner, new Seen(verdict.last(), verdict.hash()));
    }
  }

  /** Writes the file anew, wholly or not at all. */
  public void keep() {
    if (file == null) {
      return;
    }
    try {
      Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), trails.entrySet().stream()
          .map(trail -> line(trail.getKey(), trail.getValue())).collect(Collectors.joining("\n", "", "\n")));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(String owner, Seen seen) {
    return LINE.formatted(owner, seen.seq(), HEX.formatHex(seen.hash()), HEX.formatHex(chain.seal(owner, seen.seq(), seen.hash())));
  }
}
