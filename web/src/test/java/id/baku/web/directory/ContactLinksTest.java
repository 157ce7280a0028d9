package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLinksTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "PHONE | (0721) 481166 | tel:0721481166",
      "PHONE | +62 721 481166 | tel:+62721481166",
      "PHONE | 0721-481166 / 481167 |",
      "PHONE | tanya loket |",
      "SMS | 1708 | sms:1708",
      "WHATSAPP | 0812-3456-7890 | https://wa.me/6281234567890",
      "WHATSAPP | +62 812 3456 7890 | https://wa.me/6281234567890",
      "EMAIL | a.b@contoh.go.id | mailto:a.b@contoh.go.id",
      "EMAIL | a@b?bcc=x@y.id |",
      "WEBSITE | https://contoh.go.id/x?y=1 | https://contoh.go.id/x?y=1",
      "WEBSITE | contoh.go.id | https://contoh.go.id",
      "WEBSITE | javascript:alert(1) |",
      "WEBSITE | JaVaScRiPt://contoh.go.id/%0aalert(1) |",
      "WEBSITE | data:text/html,x |",
      "WEBSITE | https://contoh.go.id/\"onclick=x |",
      "WEBSITE | https://user@contoh.go.id |",
      "INSTAGRAM | @biro.organisasi | https://www.instagram.com/biro.organisasi",
      "INSTAGRAM | Biro Organisasi |",
      "APP | e-SismaSiger |",
      "FAX | (0721) 482344 |",
      "LETTER | Jalan Contoh 1 |",
      "LAPOR | www.lapor.go.id | https://www.lapor.go.id",
  })
  void makes_a_link_only_of_what_is_harmless(String kind, String value, String href) {
    assertThat(ContactLinks.line(kind, value).href()).isEqualTo(href);
  }

  @Test
  void shows_a_site_without_its_scheme() {
    assertThat(ContactLinks.line("WEBSITE", "https://contoh.go.id/").text()).isEqualTo("contoh.go.id");
  }

  @Test
  void an_unknown_kind_is_only_read() {
    assertThat(ContactLinks.line("PIGEON", "javascript:x")).isEqualTo(new ContactLine("OTHER", "javascript:x", null));
    assertThat(ContactLinks.line(null, null)).isEqualTo(new ContactLine("OTHER", "", null));
  }
}
