package id.baku.folders.samples;

import id.baku.standards.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sample agencies and the document each of them brings in. */
final class SampleDocuments {

  static final Path TENANTS = Path.of("../tenants");

  /** What an agency had fixed earlier comes after what it says now, which describes its services. */
  static final List<Sample> ALL = List.of(
      new Sample("muara-contoh-disdukcapil", "disdukcapil", "keputusan.pdf", Audience.PUBLIC, RuledPdf::of),
      new Sample("contoh-raya-dpmptsp", "dpmptsp", "keputusan.docx", Audience.PUBLIC, StyledDocx::of),
      new Sample("contoh-raya-dpmptsp", "dpmptsp-2024", "keputusan-2024.docx", Audience.PUBLIC, StyledDocx::of),
      new Sample("muara-contoh-rsud", "rsud", "keputusan.html", Audience.PUBLIC, SpannedHtml::of),
      new Sample("contoh-raya-kecamatan-tepi-contoh", "kecamatan", "keputusan.md", Audience.PUBLIC, PlainMarkdown::of),
      new Sample("bukit-contoh-bagian-organisasi", "bagian-organisasi", "standar.xlsx", Audience.AGENCIES, FilledSheet::of));

  private SampleDocuments() {}

  /**
   * One of them.
   *
   * @param agency its folder in {@code tenants/}
   * @param audience whom its services are for
   */
  record Sample(String agency, String manuscript, String file, Audience audience, Function<Manuscript, byte[]> layout) {

    Manuscript read() {
      return Manuscript.read(manuscript);
    }

    byte[] written() {
      return layout.apply(read());
    }

    Path folder() {
      return TENANTS.resolve(agency);
    }

    Path document() {
      return folder().resolve("documents").resolve(file);
    }

    @Override
    public String toString() {
      return manuscript;
    }
  }

  /** The documents of each agency by its folder, newest first. */
  static Map<String, List<Sample>> byAgency() {
    return ALL.stream().collect(Collectors.groupingBy(Sample::agency));
  }

  /** Writes all documents anew; then {@code ./baku parse DOCUMENT --folder FOLDER --audience WHOM} writes what each says, in this order. */
  public static void main(String[] none) throws IOException {
    for (Sample sample : ALL) {
      Files.createDirectories(sample.document().getParent());
      Files.write(sample.document(), sample.written());
      System.out.println(sample.document() + " " + Files.size(sample.document()));
    }
  }
}
