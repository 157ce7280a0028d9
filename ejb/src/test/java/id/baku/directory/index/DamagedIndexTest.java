package id.baku.directory.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a kept index: it answers as before, or it is refused in the one way that has another built in its place. */
class DamagedIndexTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<String> SEARCHES = List.of("ktp", "surat", "konsultasi", "izin usaha");
  private static final int PLACES = 7;

  @TempDir static Path whole;
  @TempDir Path damaged;
  static Language language;
  static List<SearchAnswer> answers;

  @BeforeAll
  static void keep_one() throws IOException {
    TenantServices tenants = new TenantServices();
    language = tenants.language;
    try (ServiceIndex index = tenants.indexIn(whole)) {
      index.commit();
      index.put(tenants.services.getFirst().card().standardId(), List.of());
      index.refresh(2);
      index.commit();
      answers = answers(index);
    }
    assertThat(files(whole)).hasSizeGreaterThan(4);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.total()).isPositive());
  }

  @Test
  void a_file_that_is_gone_or_cut_is_noticed() throws IOException {
    for (String file : files(whole)) {
      Path one = damagedBut(file);
      holdsOrIsRefused(one);
      byte[] bytes = Files.readAllBytes(whole.resolve(file));
      for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
        Files.write(one.resolve(file), java.util.Arrays.copyOf(bytes, length));
        holdsOrIsRefused(one);
      }
    }
  }

  @Test
  void a_byte_that_turned_is_noticed_wherever_it_is() throws IOException {
    for (String file : files(whole)) {
      byte[] bytes = Files.readAllBytes(whole.resolve(file));
      for (int place = 0; place < PLACES; place++) {
        byte[] turned = bytes.clone();
        turned[(int) ((bytes.length - 1L) * place / (PLACES - 1))] ^= 0x55;
        Path one = damagedBut(file);
        Files.write(one.resolve(file), turned);
        assertThat(isRefused(one)).as(file + " at " + place).isTrue();
      }
    }
  }

  @Test
  void a_folder_belongs_to_one_server_and_is_free_when_that_ends() throws IOException {
    IndexFolders mine = new IndexFolders(damaged);
    mine.take();
    assertThatCode(mine::take).doesNotThrowAnyException();
    mine.close();
    try (IndexFolders other = new IndexFolders(damaged)) {
      assertThatCode(other::take).doesNotThrowAnyException();
    }
    Path file = Files.createFile(damaged.resolve("file"));
    assertThatIOException().isThrownBy(new IndexFolders(file)::take);
  }

  @Test
  void one_that_was_being_built_is_passed_over() throws IOException {
    IndexFolders folders = new IndexFolders(damaged);
    copyTo(folders.next(), "");
    Path begun = folders.next();
    try (ServiceIndex unfinished = new ServiceIndex(begun, language)) {
      new TenantServices().addTo(unfinished);
    }
    assertThat(folders.fitting(language)).hasValue(damaged.resolve("index-1"));
  }

  private void holdsOrIsRefused(Path folder) throws IOException {
    if (!isRefused(folder)) {
      try (ServiceIndex index = new ServiceIndex(folder, language)) {
        assertThat(answers(index)).isEqualTo(answers);
      }
    }
  }

  private static boolean isRefused(Path folder) {
    if (!ServiceIndex.fits(folder, language)) {
      return true;
    }
    try (ServiceIndex index = new ServiceIndex(folder, language)) {
      return false;
    } catch (IOException refused) {
      return true;
    }
  }

  private static List<SearchAnswer> answers(ServiceIndex index) throws IOException {
    List<SearchAnswer> found = new java.util.ArrayList<>();
    for (String words : SEARCHES) {
      found.add(index.search(new SearchQuestion(words, SearchFilters.NONE, null, null, DAY, null, 20), true));
    }
    return found;
  }

  /** A copy of the whole one without a file. */
  private Path damagedBut(String missing) throws IOException {
    return copyTo(Files.createTempDirectory(damaged, "copy"), missing);
  }

  private static Path copyTo(Path folder, String missing) throws IOException {
    for (String file : files(whole)) {
      if (!file.equals(missing)) {
        Files.copy(whole.resolve(file), folder.resolve(file));
      }
    }
    return folder;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(IndexWriter.WRITE_LOCK_NAME)).sorted().toList();
    }
  }
}
