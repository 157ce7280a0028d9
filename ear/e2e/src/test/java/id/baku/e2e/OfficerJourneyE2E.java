package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.product.Product;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A member of the bureau signs in, goes through the standards, reads one and leaves. */
class OfficerJourneyE2E {

  @Test
  void goes_through_the_forty_standards_and_leaves() {
    Browser browser = Browser.usual();
    browser.complaints();
    StaffPages room = StaffPages.signIn(browser, Product.running().account("EDITOR"));
    assertThat(room.heading()).isEqualTo("Standar pelayanan");
    List<String> names = new ArrayList<>(room.names());
    assertThat(names).hasSize(25);
    assertThat(room.position()).contains("1–25", "40");
    names.addAll(room.next().names());
    assertThat(room.position()).contains("26–40");
    assertThat(names).hasSize(40).doesNotHaveDuplicates();

    assertThat(room.filter("konsultasi").names()).hasSize(8).allMatch(name -> name.toLowerCase().contains("konsultasi"));
    String first = room.names().getFirst();
    assertThat(room.openFirst().heading()).isEqualTo(first);
    assertThat(room.components()).hasSize(14).first().asString().startsWith("SD1");
    assertThat(room.back().heading()).isEqualTo("Standar pelayanan");
    assertThat(room.signOut().heading()).isEqualTo("Masuk");
    assertThat(browser.open("/kelola/standar/daftar").address()).contains("/kelola/masuk");
    assertThat(browser.complaints()).isEmpty();
  }
}
