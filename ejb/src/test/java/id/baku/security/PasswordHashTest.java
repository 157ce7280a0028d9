package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void is_argon2id_with_its_parameters_and_a_salt_of_its_own() {
    String hash = PasswordHash.hash("kata sandi yang panjang");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(PasswordHash.hash("kata sandi yang panjang")).isNotEqualTo(hash);
  }

  @Test
  void only_the_right_password_matches() {
    String hash = PasswordHash.hash("kata sandi yang panjang");
    assertThat(PasswordHash.matches("kata sandi yang panjang", hash)).isTrue();
    assertThat(PasswordHash.matches("kata sandi yang panjang ", hash)).isFalse();
    assertThat(PasswordHash.matchesNobody("kata sandi yang panjang")).isFalse();
  }
}
