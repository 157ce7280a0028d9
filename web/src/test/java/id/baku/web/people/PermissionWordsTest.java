package id.baku.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.Permission;
import id.baku.web.platform.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever composes a role reads what it allows. */
class PermissionWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everything_that_a_role_of_an_agency_may_allow_has_words(String language) {
    Texts texts = Texts.of(Locale.of(language));
    assertThat(Permission.ofAgencies()).isNotEmpty().allMatch(permission -> texts.has("permission." + permission));
  }
}
