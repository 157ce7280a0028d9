package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody types takes nothing of it along. */
class KeptTextE2E {

  private static final String IDENTITY = "/kelola/instansi/identitas";
  private static final String LIST = "/kelola/standar/daftar";
  private static final String FIELD = "[id='identitas:address']";
  private static final String TYPED = "Jalan Panjang 17 \"Gedung <Arsip>\" & sekitarnya, Metro 😀";

  @Test
  void what_was_typed_stands_in_the_fields_again_after_signing_in_with_both_steps_and_nobody_else_gets_it() {
    DemoAccount admin = Product.running().account(Documents.AGENCY, "AGENCY_ADMIN");
    Visitor otherWindow = Staff.alone(Documents.AGENCY, "AGENCY_ADMIN");
    Browser browser = Browser.usual();
    browser.forget().carry(otherWindow.session()).open(IDENTITY);
    Map<String, String> again = Visitor.fields(otherWindow.get(IDENTITY), "identitas");
    StaffPages.replace(browser, FIELD, TYPED);
    otherWindow.post(LIST, Visitor.fields(otherWindow.get(LIST), "keluar"));

    StaffPages.submit(browser, "[id='identitas:simpan']");
    assertThat(browser.address()).contains("/kelola/masuk?alasan=tersimpan");
    assertThat(browser.find("main .notice").getText()).contains("disimpan satu jam");
    StaffPages.enter(browser, admin);
    assertThat(browser.address()).endsWith(IDENTITY);
    assertThat(browser.find(FIELD).getDomProperty("value")).isEqualTo(TYPED);
    assertThat(browser.find("#diketik").getText()).contains("belum disimpan");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("staff-typed-again");
    assertThat(browser.open(IDENTITY).find(FIELD).getDomProperty("value")).as("given back once").isNotEqualTo(TYPED);

    again.put("identitas:address", TYPED);
    Map<String, String> unmarked = new HashMap<>(again);
    unmarked.put("baku.pengisi", again.get("baku.pengisi").replaceFirst("^.{8}", "AAAAAAAA"));
    assertThat(otherWindow.post(IDENTITY, unmarked).header("Location")).as("a mark nobody here wrote").contains("alasan=berakhir");
    Answer kept = otherWindow.post(IDENTITY, again);
    assertThat(kept.header("Location")).contains("alasan=tersimpan");
    assertThat(String.join(" ", kept.headers().allValues("Set-Cookie"))).contains("baku-isian=").containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    DemoAccount other = Product.running().account(Documents.AGENCY, "FRONT_DESK");
    assertThat(otherWindow.signIn(other.email(), other.password()).status()).isEqualTo(303);
    assertThat(otherWindow.get("/kelola/akun/isian").text()).as("another account in the same browser").doesNotContain("Jalan Panjang");
  }

  @Test
  void nothing_is_kept_of_a_page_on_which_secrets_are_typed() {
    Visitor person = Staff.alone(Documents.AGENCY, "FRONT_DESK");
    Map<String, String> fields = Visitor.fields(person.get("/kelola/akun"), "sandi");
    fields.putAll(Map.of("sandi:lama", "rahasia lama sekali", "sandi:baru", "rahasia baru sekali", "sandi:lagi", "rahasia baru sekali"));
    person.post(LIST, Visitor.fields(person.get(LIST), "keluar"));
    Answer over = person.post("/kelola/akun", fields);
    assertThat(over.header("Location")).contains("alasan=berakhir");
    assertThat(over.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("baku-isian"));
  }
}
