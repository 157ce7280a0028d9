package id.baku.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.ArchiveManifest.Part;
import id.baku.platform.Digests;
import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends as an archive is believed in nothing. */
class ArchiveFileTest {

  private static final Origin AGENCY = new Origin("0190a0b0-0000-7000-8000-000000000001", "dinas", "Dinas", "kota-metro", "18.72", "Asia/Jakarta", false);
  private static final String WHOLE = "{\"format\":\"baku-archive\",\"version\":1,\"agency\":{\"id\":\"0190a0b0-0000-7000-8000-000000000001\",\"slug\":\"d\","
      + "\"name\":\"D\",\"government\":\"g\",\"region\":\"r\",\"zone\":\"z\"},\"parts\":";
  private static final int MEBIBYTE = 1024 * 1024;

  @TempDir Path folder;

  @Test
  void what_was_written_can_be_read() throws IOException {
    Path file = folder.resolve("a.zip");
    try (ArchiveWriter zip = new ArchiveWriter(Files.newOutputStream(file))) {
      zip.add("rows/decree.jsonl", "{}\n".getBytes(StandardCharsets.UTF_8));
      zip.add("folder/dinas/standards/izin.json", "{}".getBytes(StandardCharsets.UTF_8));
      zip.addManifest(ArchiveManifest.of("1", Instant.EPOCH, AGENCY, zip.parts(), List.of()));
    }
    try (ArchiveFile archive = ArchiveFile.checked(file)) {
      assertThat(archive.manifest().agency()).isEqualTo(AGENCY);
      assertThat(archive.open("rows/decree.jsonl").readAllBytes()).isEqualTo("{}\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "rows/../../x.jsonl", "C:\\x", "rows\\x.jsonl", "folder/../x.json", "x.sh", "rows/", "files/"})
  void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
    refused(zip(name, "x", ArchiveManifest.VERSION, null), "archive.unreadable");
  }

  @Test
  void a_changed_part_is_named() throws IOException {
    refused(zip("rows/decree.jsonl", "changed", 1, new Part("rows/decree.jsonl", 7, Digests.sha256("before!"))), "rows/decree.jsonl");
  }

  @Test
  void a_part_that_the_manifest_does_not_name_is_refused() throws IOException {
    refused(zip("rows/decree.jsonl", "x", 1, new Part("rows/finding.jsonl", 1, Digests.sha256("x"))), "archive.changed");
  }

  @Test
  void an_archive_of_a_newer_baku_is_refused() throws IOException {
    refused(zip("rows/decree.jsonl", "x", ArchiveManifest.VERSION + 1, null), "archive.newer");
  }

  @Test
  void what_is_no_zip_is_refused() throws IOException {
    refused(Files.writeString(folder.resolve("x.zip"), "PK no zip"), "archive.unreadable");
    refused(Files.createFile(folder.resolve("empty.zip")), "archive.unreadable");
  }

  /** 161 MiB of zeros are a sixth of a mebibyte in the file. */
  @Test
  void a_bomb_is_refused_while_it_is_unpacked() throws IOException {
    Path file = folder.resolve("bomb.zip");
    byte[] zeros = new byte[MEBIBYTE];
    long size = ArchiveFile.MOST_BYTES + MEBIBYTE;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("rows/decree.jsonl"));
      for (long written = 0; written < size; written += zeros.length) {
        zip.write(zeros);
      }
      zip.closeEntry();
      manifest(zip, 1, new Part("rows/decree.jsonl", 1, Digests.sha256("x")));
    }
    assertThat(Files.size(file)).isLessThan(MEBIBYTE);
    refused(file, "archive.too-large");
  }

  @Test
  void people_and_files_have_bounds_of_their_own() throws IOException {
    refused(zip("people.jsonl", " ".repeat(ArchiveFile.LARGEST_PEOPLE + 1), 1, null), "archive.too-large");
    String file = " ".repeat(ArchiveFile.LARGEST_FILE + 1);
    refused(zip("files/" + Digests.sha256(file), file, 1, null), "archive.too-large");
  }

  @Test
  void a_file_is_what_its_name_says() throws IOException {
    refused(zip("files/" + "0".repeat(64), "x", 1, null), "archive.changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "3", "{\"format\":7}", "{\"format\":\"baku-archive\",\"version\":\"x\"}", "{\"format\":\"baku-archive\"}",
      "{\"format\":\"baku-archive\",\"made_at\":\"x\"}", WHOLE + "[null],\"tables\":[],\"sha256\":\"x\"}", WHOLE + "[{}],\"tables\":[],\"sha256\":\"x\"}",
      WHOLE + "[],\"tables\":[null],\"sha256\":\"x\"}"})
  void a_manifest_that_says_nothing_of_use_is_refused(String manifest) throws IOException {
    Path file = folder.resolve("hostile.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(ArchiveManifest.PATH));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    refused(file, "archive.unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "", "0190a0b0-0000-7000-8000-00000000000g"})
  void an_agency_without_an_identifier_is_refused(String id) throws IOException {
    Origin agency = new Origin(id, "dinas", "Dinas", "kota-metro", "18.72", "Asia/Jakarta", false);
    assertThat(new ArchiveManifest(ArchiveManifest.FORMAT, 1, "1", Instant.EPOCH, agency, List.of(), List.of(), "x").isWhole()).isFalse();
  }

  private Path zip(String name, String content, int version, Part told) throws IOException {
    Path file = folder.resolve("hostile.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      manifest(zip, version, told == null ? new Part(name, content.length(), Digests.sha256(content)) : told);
    }
    return file;
  }

  private static void manifest(ZipOutputStream zip, int version, Part part) throws IOException {
    List<Part> parts = List.of(part);
    zip.putNextEntry(new ZipEntry(ArchiveManifest.PATH));
    zip.write(Json.writePretty(new ArchiveManifest(ArchiveManifest.FORMAT, version, "1", Instant.EPOCH, AGENCY, parts, List.of(),
        ArchiveManifest.sha256(parts))).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> ArchiveFile.checked(file).close()).isInstanceOf(InvalidInput.class).hasMessageContaining(why);
  }
}
