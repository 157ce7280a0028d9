package id.baku.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "https://Kota.Go.ID                     | https://kota.go.id/",
    "https://kota.go.id./x                  | https://kota.go.id/x",
    "HTTP://kota.go.id:80/?a=b#c            | http://kota.go.id/?a=b",
    "https://kota.go.id:443                 | https://kota.go.id/",
    "https://kota.go.id:8443/x              | https://kota.go.id:8443/x",
    "https://kota.go.id/layanan/é           | https://kota.go.id/layanan/%C3%A9",
    "https://kota.go.id/a{b}[1]              | https://kota.go.id/a%7Bb%7D%5B1%5D",
    "https://bücher.example.com/            | https://xn--bcher-kva.example.com/",
    "https://kota。go．id/                   | https://kota.go.id/",
    "http://2130706433/                     | http://127.0.0.1/",
    "http://0x7f000001/                     | http://127.0.0.1/",
    "http://017700000001/                   | http://127.0.0.1/",
    "http://0177.0.0.1/                     | http://127.0.0.1/",
    "http://0x7f.1/                         | http://127.0.0.1/",
    "http://127.1/                          | http://127.0.0.1/",
    "http://127.0.1/                        | http://127.0.0.1/",
    "http://1.1/                            | http://1.0.0.1/",
    "http://127.0.0.1./                     | http://127.0.0.1/",
    "http://１２７.０.０.１/                 | http://127.0.0.1/",
    "http://①②⑦.0.0.1/                     | http://127.0.0.1/",
    "http://0/                              | http://0.0.0.0/",
    "http://0x/                             | http://0.0.0.0/",
    "http://4294967295/                     | http://255.255.255.255/",
    "http://[::1]:80/                       | http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/             | http://127.0.0.1/",
    "http://[::FFFF:a9fe:a9fe]/             | http://169.254.169.254/",
  })
  void every_spelling_becomes_the_one_that_is_judged(String typed, String spelled) throws NotAsked {
    assertThat(WebAddress.of(typed)).hasToString(spelled);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ftp://kota.go.id/                      | BAD_PROTOCOL",
    "file:///etc/passwd                     | BAD_PROTOCOL",
    "jar:http://kota.go.id!/x               | BAD_PROTOCOL",
    "gopher://kota.go.id/                   | BAD_PROTOCOL",
    "javascript:alert(1)                    | BAD_PROTOCOL",
    "data:text/html,x                       | BAD_PROTOCOL",
    "//kota.go.id/                          | BAD_FORM",
    "kota.go.id                             | BAD_FORM",
    "http:kota.go.id                        | BAD_FORM",
    "http:/kota.go.id                       | BAD_FORM",
    "http:///kota.go.id                     | BAD_FORM",
    "http://                                | BAD_FORM",
    "http://kota.go.id:99999/               | BAD_FORM",
    "http://kota.go.id:/                    | BAD_FORM",
    "http://kota.go.id:80:80/               | BAD_FORM",
    "http://user:pass@kota.go.id/           | HAS_PASSWORD",
    "http://user@kota.go.id/                | HAS_PASSWORD",
    "http://kota.go.id@127.0.0.1/           | HAS_PASSWORD",
    "http://kota.go.id\\@127.0.0.1/         | BAD_FORM",
    "http://127.0.0.1\\.kota.go.id/         | BAD_FORM",
    "http://kota..go.id/                    | BAD_FORM",
    "http://.kota.go.id/                    | BAD_FORM",
    "http://-kota.go.id/                    | BAD_FORM",
    "http://ko%74a.go.id/                   | BAD_FORM",
    "http://kota.go.id/%zz                  | BAD_FORM",
    "http://1.2.3.4.5/                      | BAD_FORM",
    "http://256.1.1.1/                      | BAD_FORM",
    "http://08.1.1.1/                       | BAD_FORM",
    "http://4294967296/                     | BAD_FORM",
    "http://99999999999999999999999999/     | BAD_FORM",
    "http://kota.go.7/                      | BAD_FORM",
    "http://[::1/                           | BAD_FORM",
    "http://[localhost]/                    | BAD_FORM",
    "http://[fe80::1%25eth0]/               | BAD_FORM",
    "http://[1.2.3.4]/                      | BAD_FORM",
    "http://localhost/                      | NOT_PUBLIC",
    "http://LOCALHOST./                     | NOT_PUBLIC",
    "http://a.localhost/                    | NOT_PUBLIC",
    "http://database:5432/                  | NOT_PUBLIC",
    "http://metadata.google.internal/       | NOT_PUBLIC",
    "http://printer.local/                  | NOT_PUBLIC",
    "http://router.home.arpa/               | NOT_PUBLIC",
    "http://dinas.invalid/                  | UNKNOWN_HOST",
    "http://dinas.example/                  | UNKNOWN_HOST",
  })
  void what_is_not_to_be_asked_is_refused_by_its_form(String typed, LinkVerdict verdict) {
    assertThatThrownBy(() -> WebAddress.of(typed)).isInstanceOfSatisfying(NotAsked.class,
        refused -> assertThat(refused.answer().verdict()).isEqualTo(verdict));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://kota.go.id/\r\nHost: x", "http://kota.go.id\t.evil.com/", "http://kota.go.id/\u0000", "http://kota .go.id/"})
  void lines_and_blanks_are_refused(String typed) {
    assertThatThrownBy(() -> WebAddress.of(typed)).isInstanceOf(NotAsked.class);
  }

  @Test
  void a_very_long_one_is_refused() {
    assertThatThrownBy(() -> WebAddress.of("https://kota.go.id/" + "x".repeat(2000))).isInstanceOf(NotAsked.class);
    assertThatThrownBy(() -> WebAddress.of("https://" + "x".repeat(64) + ".go.id/")).isInstanceOf(NotAsked.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "/baru            | https://kota.go.id/baru",
    "baru?x=1         | https://kota.go.id/a/baru?x=1",
    "../baru          | https://kota.go.id/baru",
    "?x               | https://kota.go.id/a/?x",
    "//lain.go.id/x   | https://lain.go.id/x",
    "http://lain.go.id| http://lain.go.id/",
    "https://lain.go.id/a b| https://lain.go.id/a%20b",
  })
  void a_redirect_leads_from_where_it_stands(String location, String to) throws NotAsked {
    assertThat(WebAddress.of("https://kota.go.id/a/b").leadingTo(location)).hasToString(to);
  }

  @ParameterizedTest
  @CsvSource({"file:///etc/passwd, BAD_PROTOCOL", "http://localhost/, NOT_PUBLIC", "//a@b.go.id/, HAS_PASSWORD", "\\\\localhost\\x, BAD_FORM"})
  void a_redirect_is_judged_like_the_first_address(String location, LinkVerdict verdict) throws NotAsked {
    WebAddress from = WebAddress.of("https://kota.go.id/");
    assertThatThrownBy(() -> from.leadingTo(location)).isInstanceOfSatisfying(NotAsked.class,
        refused -> assertThat(refused.answer().verdict()).isEqualTo(verdict));
  }

  @ParameterizedTest
  @CsvSource({"mailto:aduan@kota.go.id, kota.go.id", "mailto:aduan%40kota.go.id, kota.go.id", "mailto:a+b@Kota.Go.Id.?subject=x, kota.go.id",
      "mailto:aduan@bücher.go.id, xn--bcher-kva.go.id"})
  void mail_is_asked_for_by_its_domain(String typed, String domain) throws NotAsked {
    assertThat(MailDomain.of(typed)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"mailto:|BAD_FORM", "mailto:aduan|BAD_FORM", "mailto:@kota.go.id|BAD_FORM", "mailto:a@b@kota.go.id|BAD_FORM",
      "mailto:a b@kota.go.id|BAD_FORM", "mailto:.a@kota.go.id|BAD_FORM", "mailto:a..b@kota.go.id|BAD_FORM", "mailto:a@kota.go.id,b@kota.go.id|BAD_FORM",
      "mailto:a@[127.0.0.1]|BAD_FORM", "mailto:a@127.0.0.1|BAD_FORM", "mailto:a%zz@kota.go.id|BAD_FORM", "mailto:root@localhost|NOT_PUBLIC",
      "mailto:a@server.internal|NOT_PUBLIC", "mailto:a@dinas.invalid|UNKNOWN_HOST", "mailto:a%0d%0aRCPT@kota.go.id|BAD_FORM"})
  void mail_to_nobody_is_refused_by_its_form(String typed, LinkVerdict verdict) {
    assertThatThrownBy(() -> MailDomain.of(typed)).isInstanceOfSatisfying(NotAsked.class,
        refused -> assertThat(refused.answer().verdict()).isEqualTo(verdict));
  }
}
