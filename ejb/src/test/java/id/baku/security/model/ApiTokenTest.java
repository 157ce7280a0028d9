package id.baku.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.InvalidInput;
import id.baku.security.ApiTokenView;
import id.baku.security.ApiTokenView.Standing;
import id.baku.security.Permission;
import id.baku.security.TokenScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
  private static final Set<TokenScope> READING = Set.of(TokenScope.DRAFTS_READ);

  @Test
  void is_drawn_in_its_form_and_never_twice() {
    List<ApiTokenText> drawn = Stream.generate(ApiTokenText::drawn).limit(1_000).toList();
    assertThat(drawn).allMatch(token -> ApiTokenText.of(token.whole()).equals(java.util.Optional.of(token)));
    assertThat(drawn.stream().map(ApiTokenText::whole)).doesNotHaveDuplicates();
    assertThat(drawn.getFirst().hash()).hasSize(32);
  }

  @Test
  void is_never_written_whole_by_chance() {
    ApiTokenText token = ApiTokenText.drawn();
    assertThat("" + token).contains(token.prefix()).doesNotContain(token.whole().substring(14));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "baku_", "baku_abcdefgh_short", "BAKU_abcdefgh_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "baku_abcdefgh_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", "baku_abcdefgh_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé"})
  void nothing_else_is_asked_for(String sent) {
    assertThat(ApiTokenText.of(sent)).isEmpty();
  }

  @Test
  void reading_never_allows_to_write_and_no_scope_to_publish() {
    assertThat(TokenScope.DRAFTS_READ.permissions()).doesNotContain(Permission.EDIT_STANDARD);
    assertThat(TokenScope.values()).allSatisfy(scope -> assertThat(scope.permissions()).doesNotContain(Permission.PUBLISH_STANDARD,
        Permission.MANAGE_API_TOKENS, Permission.MANAGE_PEOPLE));
    assertThat(TokenScope.allowing(Permission.EDIT_STANDARD)).containsExactly(TokenScope.DRAFTS_WRITE);
    assertThat(TokenScope.named(List.of("drafts:read", "drafts:publish"))).containsExactly(TokenScope.DRAFTS_READ);
  }

  @ParameterizedTest
  @CsvSource({"2028-02-29", "2029-02-28"})
  void may_last_a_year_at_most(LocalDate until) {
    assertThat(ApiTokenRules.problems("Perizinan", READING, until, LEAP_DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"-", "2028-02-28", "2029-03-01"})
  void never_lasts_forever_nor_is_over_from_the_start(LocalDate until) {
    assertThat(ApiTokenRules.problems("Perizinan", READING, until, LEAP_DAY)).extracting(InvalidInput::code).containsExactly("api-token.until");
  }

  @Test
  void all_that_is_wrong_is_told_with_its_field() {
    assertThat(ApiTokenRules.problems("a\nb", Set.of(), null, LEAP_DAY)).flatExtracting(InvalidInput::fields).containsExactly("name", "scopes", "until");
    assertThat(ApiTokenRules.problems("x".repeat(101), READING, LEAP_DAY, LEAP_DAY)).flatExtracting(InvalidInput::fields).containsExactly("name");
  }

  @Test
  void is_good_through_its_last_day_unless_it_was_revoked() {
    assertThat(view(null).standing(LEAP_DAY)).isEqualTo(Standing.GOOD);
    assertThat(view(null).standing(LEAP_DAY.plusDays(1))).isEqualTo(Standing.EXPIRED);
    assertThat(view(Instant.EPOCH).standing(LEAP_DAY)).isEqualTo(Standing.REVOKED);
  }

  private static ApiTokenView view(Instant revoked) {
    return new ApiTokenView(null, "abcdefgh", "Perizinan", READING, "Siti", Instant.EPOCH, LEAP_DAY, null, revoked, null);
  }
}
