package id.baku.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void a_name_is_the_last_part_of_a_path_without_signs_that_mean_something_elsewhere() {
    assertThat(Documents.plainName("C:\\Users\\x\\SK 2024.txt")).isEqualTo("SK 2024.txt");
    assertThat(Documents.plainName("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Documents.plainName("a\r\nSet-Cookie: x\".txt")).isEqualTo("aSet-Cookie: x.txt");
    assertThat(Documents.plainName("\u202etxt.exe")).isEqualTo("txt.exe");
    assertThat(Documents.plainName("😀".repeat(300)).codePointCount(0, 400)).isEqualTo(200);
    assertThat(Documents.plainName(null)).isEqualTo("dokumen");
    assertThat(Documents.plainName(" / ")).isEqualTo("dokumen");
  }

  @Test
  void a_media_type_that_is_none_is_bytes() {
    assertThat(Documents.plainType("text/plain")).isEqualTo("text/plain");
    assertThat(Documents.plainType("text/html; charset=x")).isEqualTo("application/octet-stream");
    assertThat(Documents.plainType(null)).isEqualTo("application/octet-stream");
  }
}
