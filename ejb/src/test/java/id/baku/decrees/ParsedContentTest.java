package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.StandardContent.Fee;
import org.junit.jupiter.api.Test;

class ParsedContentTest {

  @Test
  void fee_says_free_paid_or_that_the_words_do_not_tell() {
    assertThat(fee("Tidak dipungut biaya").free()).isTrue();
    assertThat(fee("Sesuai ketentuan yang berlaku").free()).isNull();
    assertThat(fee("Sesuai Peraturan Daerah Nomor 1 Tahun 2024").free()).isFalse();
    Fee range = fee("Rp5.000 s.d. Rp10.000");
    assertThat(range.free()).isFalse();
    assertThat(range.least()).hasValue(5_000);
    assertThat(range.greatest()).hasValue(10_000);
  }

  private static Fee fee(String words) {
    String decree = "| NO | KOMPONEN | URAIAN |\n|---|---|---|\n| 1 | Persyaratan | Surat |\n| 2 | Biaya/Tarif | " + words + " |\n| 3 | Produk | Surat |\n";
    ParsedStandard parsed = new DecreeParser().parse(decree, "uji.md").standards().getFirst();
    return new ParsedContent(basis -> null).of(parsed).fee();
  }
}
