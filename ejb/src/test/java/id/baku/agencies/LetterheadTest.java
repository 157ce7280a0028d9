package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.Letterhead.Paper;
import org.junit.jupiter.api.Test;

class LetterheadTest {

  @Test
  void it_begins_with_what_the_identity_says() {
    AgencyIdentity identity = AgencyIdentity.typed("Biro Organisasi", "Biro", "Sekretariat Daerah", "Jalan RW. Monginsidi No. 69, Bandar Lampung 35211",
        "(0721) 481166", "biro@lampungprov.go.id", "https://biro.lampungprov.go.id/");
    Letterhead head = Letterhead.of(identity, "Pemerintah Provinsi Lampung");
    assertThat(head.address()).isEqualTo("Jalan RW. Monginsidi No. 69, Bandar Lampung");
    assertThat(head.postalCode()).isEqualTo("35211");
    assertThat(head.shownWebsite()).isEqualTo("biro.lampungprov.go.id");
    assertThat(head.problems()).isEmpty();
    assertThat(head.tidied()).isEqualTo(head);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_at_its_field() {
    Letterhead head = new Letterhead(" ", "S", null, "Jl", "3521", "tanya", "1", "biro@", "javascript:alert(1)", null, false).tidied();
    assertThat(head.paper()).isEqualTo(Paper.A4);
    assertThat(head.problems()).extracting(problem -> problem.fields().getFirst() + " " + problem.code()).containsExactly(
        "government field.missing", "body field.too-short", "name field.missing", "address field.too-short", "postalCode letterhead.postal-code",
        "phone field.phone", "fax field.phone", "email field.email", "website field.url");
  }
}
