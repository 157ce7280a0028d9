package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminPasswordTest {

  /** From the shipped admin-keyfile, where the password is empty. */
  private static final String SHIPPED = "27Nv0BTvkPdBpYuWJgtDj3hg/sWSRcCd4KQrT7m5PKt0kvVl+Z/n3Q==";

  @Test
  void is_hashed_as_the_server_does_it() {
    byte[] hashAndSalt = Base64.getDecoder().decode(SHIPPED);
    assertThat(AdminPassword.hash("", Arrays.copyOfRange(hashAndSalt, 32, 40))).isEqualTo(SHIPPED);
  }
}
