package id.baku.it;

import java.io.File;
import java.net.URISyntaxException;

/** What the tests need inside the server besides JUnit, which Arquillian brings. */
final class TestLibraries {

  private TestLibraries() {}

  static File[] files() {
    try {
      return new File[] {new File(org.assertj.core.api.Assertions.class.getProtectionDomain().getCodeSource()
          .getLocation().toURI()),
          new File(net.bytebuddy.ByteBuddy.class.getProtectionDomain().getCodeSource().getLocation().toURI())};
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
