package id.baku.e2e.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import java.util.HashMap;
import java.util.Map;

/** Members of staff who are signed in. Each code of a telephone is good once, so whoever only looks and decides shares one session of the person. */
public final class Staff {

  private static final Map<String, Visitor> SHARED = new HashMap<>();

  private Staff() {}

  /** In a session that others have too: not for signing out, switching the place, or changing the account. */
  public static synchronized Visitor at(String place, String role) {
    DemoAccount account = Product.running().account(place, role);
    Visitor known = SHARED.get(account.email());
    if (known == null || known.get("/kelola/akun").status() != 200) {
      known = alone(place, role);
      SHARED.put(account.email(), known);
    }
    return known.twin();
  }

  /** In a session of one's own. */
  public static Visitor alone(String place, String role) {
    DemoAccount account = Product.running().account(place, role);
    var person = new Visitor();
    assertThat(person.signIn(account.email(), account.password()).status()).isEqualTo(303);
    return person;
  }
}
