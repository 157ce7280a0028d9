package id.baku.security.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import id.baku.security.PasswordPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static PasswordRules rules;

  @BeforeAll
  static void read_the_shipped_list() throws IOException {
    String json = Files.readString(Path.of("../tenants/_default/common-passwords.json"));
    rules = new PasswordRules(Set.copyOf(Json.read(json, PasswordPolicy.Common.class).passwords()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kuda laut makan tempe", "Xk4-piringTerbang", "tiga.belas.jendela", "ĀĒĪŌŪ kāpas ✓✓ 77", "p7Qz!mWb3#Lr", "😀😁😂🤣😃😄😅😆😉😊😋😎"})
  void takes_what_nobody_tries_first(String password) {
    assertThatCode(() -> rules.check(password, "Siti Aminah", "siti.aminah@contoh.id")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"katasandi123, password.common", "katasandi1234, password.common", "indonesia2026!, password.common", "Bismillah123!, password.common",
      "sayang123456, password.common", "passwordpassword, password.common", "123456789012, password.common", "aaaaaaaaaaaaaaaa, password.common",
      "QWERTYuiop123, password.common", "siti.aminah26, password.own", "SitiAminah2026, password.own", "siti.aminah@contoh.id, password.own",
      "pendek, password.too-short", "sebelas 111, password.too-short"})
  void refuses_what_everybody_tries(String password, String code) {
    refused(password, code);
  }

  @Test
  void counts_signs_and_bounds_what_is_hashed() {
    refused("😀😁😂🤣😃😄", "password.too-short");
    refused("x7".repeat(513), "password.too-long");
    refused(null, "password.too-short");
    refused("", "password.too-short");
  }

  private static void refused(String password, String code) {
    assertThatThrownBy(() -> rules.check(password, "Siti Aminah", "siti.aminah@contoh.id"))
        .isInstanceOfSatisfying(InvalidInput.class, wrong -> org.assertj.core.api.Assertions.assertThat(wrong.code()).isEqualTo(code));
  }
}
