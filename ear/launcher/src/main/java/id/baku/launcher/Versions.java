package id.baku.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of what is unpacked, as the build knows them; they name the directories, so a new version never meets old files. */
final class Versions {

  private static final Properties KNOWN = load();

  private Versions() {}

  static String of(String program) {
    return KNOWN.getProperty(program);
  }

  private static Properties load() {
    try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
      var versions = new Properties();
      versions.load(file);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
