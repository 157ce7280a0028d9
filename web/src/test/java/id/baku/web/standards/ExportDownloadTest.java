package id.baku.web.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ExportDownloadTest {

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("biro-a/agency.json", "{\"name\": \"Biro A\"}\n");
    FILES.put("biro-a/standards/layanan-b.json", "{\"text\": \"— é\"}\n");
  }

  @Test
  void the_zip_holds_the_folder_as_it_is() throws IOException {
    Map<String, String> read = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped()), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(read).containsExactlyEntriesOf(FILES);
  }

  @Test
  void the_same_data_gives_the_same_bytes() throws IOException {
    assertThat(zipped()).isEqualTo(zipped());
  }

  @Test
  void the_file_is_called_like_the_folder() {
    assertThat(ExportDownload.name(FILES)).isEqualTo("biro-a.zip");
    assertThat(ExportDownload.name(Map.of())).isEqualTo("baku.zip");
  }

  private static byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExportDownload.write(FILES, bytes);
    return bytes.toByteArray();
  }
}
