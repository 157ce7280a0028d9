package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedTextTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  /** Doors keep nothing: whoever stands there is not signed in. */
  private static final Set<String> DOORS = Set.of("/kelola/masuk", "/kelola/faktor", "/kelola/undangan", "/kelola/lupa", "/kelola/surel");

  @Test
  void what_faces_and_primefaces_send_along_was_not_typed() {
    Map<String, String[]> sent = Map.of("identitas:address", new String[] {"Jalan 1"}, "jakarta.faces.ViewState", new String[] {"1:2"},
        "primefaces.nonce", new String[] {"x"}, TypedText.MARK, new String[] {"y"}, "keluar:tombol", new String[] {"Keluar"}, "<script>", new String[] {"z"}, "a".repeat(300), new String[] {"z"});
    assertThat(TypedText.typed(sent)).isEqualTo(Map.of("identitas:address", List.of("Jalan 1")));
  }

  /** A new page with a password on it belongs to the account, or into this rule. */
  @Test
  void secrets_are_typed_only_where_nothing_is_kept() throws IOException {
    List<String> withSecrets;
    try (Stream<Path> pages = Files.walk(PAGES.resolve("kelola"))) {
      withSecrets = pages.filter(Files::isRegularFile).filter(TypedTextTest::hasSecret)
          .map(page -> "/" + PAGES.relativize(page).toString().replace('\\', '/').replaceFirst("\\.xhtml$", "")).toList();
    }
    assertThat(withSecrets).contains("/kelola/masuk", "/kelola/akun", "/kelola/akun/faktor", "/kelola/lupa")
        .allMatch(page -> DOORS.contains(page) || TypedText.isOfSecrets(page));
  }

  private static boolean hasSecret(Path page) {
    try {
      String text = Files.readString(page);
      return text.contains("inputSecret") || text.contains("p:password") || text.contains("kelola-sandi.xhtml") || text.contains("kelola-faktor.xhtml")
          || text.contains("one-time-code");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
