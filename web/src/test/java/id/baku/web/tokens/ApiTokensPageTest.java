package id.baku.web.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.TokenScope;
import org.junit.jupiter.api.Test;

class ApiTokensPageTest {

  @Test
  void a_scope_sent_twice_is_one_scope() {
    ApiTokensPage page = new ApiTokensPage();
    page.setScopes(new TokenScope[] {TokenScope.DRAFTS_READ, TokenScope.DRAFTS_READ});
    assertThat(page.scopesOnce()).containsExactly(TokenScope.DRAFTS_READ);
  }
}
