package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.security.StaffPaths.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffPathsTest {

  @ParameterizedTest
  @ValueSource(strings = {"/kelola/standar/daftar", "/kelola/standar/versi?id=019ab6c0-1111-7000-8000-000000000001",
      "/kelola/standar/daftar.xhtml?cari=izin+usaha&x=%C3%A9", "/kelola/ekspor.zip"})
  void goes_back_to_a_staff_page(String asked) {
    assertThat(StaffPaths.afterSignIn(asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"https://evil.example/", "//evil.example/kelola/", "/\\evil.example", "\\\\evil.example",
      "/kelola//evil.example", "/kelola/../../evil", "/kelola/..%2f", "javascript:alert(1)", "/kelola/\r\nSet-Cookie: a=b",
      "/kelola/;@evil.example", "/kelola/x#@evil.example", "/kelolaevil", "/kelola@evil.example", " /kelola/x", "/", "/kelola/",
      "/kelola/masuk", "/kelola/masuk?lanjut=/kelola/masuk", "/kelola/%2e%2e/x", "/kelola/x?u=http://evil", "/kelola/x?u=//e"})
  void goes_nowhere_else(String asked) {
    assertThat(StaffPaths.afterSignIn(asked)).isEqualTo(StaffPaths.HOME);
  }

  @Test
  void an_endless_path_is_not_kept() {
    assertThat(StaffPaths.afterSignIn("/kelola/" + "a".repeat(1000))).isEqualTo(StaffPaths.HOME);
  }

  @Test
  void the_door_says_why_one_stands_there() {
    assertThat(StaffPaths.door(Reason.LEFT)).isEqualTo("/kelola/masuk?alasan=keluar");
  }
}
