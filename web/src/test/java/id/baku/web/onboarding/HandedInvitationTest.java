package id.baku.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An invitation is handed over with the whole address and its QR code, which {@code b:handed} shows and nothing else. */
class HandedInvitationTest {

  private static final Pattern TOLD = Pattern.compile(".{0,20}t\\['people\\.invited'].{0,20}");

  @Test
  void every_page_that_hands_an_invitation_over_does_it_in_the_same_way() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp/kelola"))) {
      List<String> told = pages.filter(Files::isRegularFile).flatMap(HandedInvitationTest::told).toList();
      assertThat(told).hasSizeGreaterThan(4).allMatch(one -> one.contains("<b:handed lead="));
    }
  }

  private static Stream<String> told(Path page) {
    try {
      return TOLD.matcher(Files.readString(page)).results().map(MatchResult::group);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
