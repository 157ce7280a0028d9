package id.baku.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellWording.Breaks;
import id.baku.imports.Decision;
import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedCell.Span;
import id.baku.imports.ImportedStandard;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourcePieceTest {

  private static final String SOURCE = "Syarat: KTP\nKK\nBiaya: gratis\nakhir";
  private static final int START = 100;

  @Test
  void pieces_put_together_are_the_source_whatever_overlaps_or_lies_outside() {
    List<SourcePiece> pieces = SourcePiece.of(standard(
        cell(ComponentKind.FEE, 0.2, at("gratis")),
        cell(ComponentKind.REQUIREMENTS, 1, at("KTP"), at("KK"), new Span(at("KTP").start() + 1, at("KTP").end() + 2)),
        cell(ComponentKind.PRODUCT, 1, new Span(0, 5), new Span(5000, 6000))));
    assertThat(pieces.stream().map(SourcePiece::text).collect(Collectors.joining())).isEqualTo(SOURCE);
    assertThat(pieces).filteredOn(piece -> piece.kind() == ComponentKind.REQUIREMENTS).extracting(SourcePiece::first)
        .startsWith(true).filteredOn(first -> first).hasSize(1);
    assertThat(pieces).filteredOn(SourcePiece::doubtful).extracting(SourcePiece::text).containsExactly("gratis");
  }

  @Test
  void a_name_of_a_file_is_told_in_a_header_that_cannot_be_broken_out_of() {
    assertThat(OriginalDownload.disposition("SK \"é\" 100%.txt"))
        .isEqualTo("attachment; filename=\"SK ___ 100_.txt\"; filename*=UTF-8''SK%20%22%C3%A9%22%20100%25.txt");
  }

  private static Span at(String words) {
    return new Span(START + SOURCE.indexOf(words), START + SOURCE.indexOf(words) + words.length());
  }

  private static ImportedCell cell(ComponentKind kind, double confidence, Span... spans) {
    return new ImportedCell(kind, "x", Breaks.ENTRY, confidence, List.of(spans));
  }

  private static ImportedStandard standard(ImportedCell... cells) {
    return new ImportedStandard(1, null, null, "1", new ImportedStandard.Reading("s", "S", Audience.PUBLIC, null, List.of(), false, null,
        List.of(cells)), SOURCE, START, Decision.OPEN, null, null, null, 0, false, null, null);
  }
}
