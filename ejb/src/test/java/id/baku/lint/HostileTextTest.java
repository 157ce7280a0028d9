package id.baku.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.baku.standards.ComponentKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts nobody writes on purpose still have to be checked in time, in every component at once. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"diatas ", "2 (tiga) ", "a@", "aaaaaaaa", "12 ", "Rp1.000 (dua ribu rupiah) ", "Rp1 (satu ", "1. Surat ",
      "Undang-Undang Nomor 1 Tahun 2001 tentang ", "UU ", "setelah 1 hari ", "Dinas Sosial dan ", "www.", "1a Pemohon; ", "((", "(("
      + "<", "selambat-lambatnya 3 hari ", "total 3 orang terdiri dari ", "\u0130\u0131 "})
  void is_checked_in_time(String words) {
    String flood = words.repeat(15_000 / words.length());
    LintSubject subject = Given.standard(Arrays.stream(ComponentKind.values()).collect(Collectors.toMap(kind -> kind,
        kind -> flood))).subject();
    assertTimeout(Duration.ofSeconds(30), () -> assertThat(new Linter(Given.DATA).lint(subject)).isNotNull());
  }
}
