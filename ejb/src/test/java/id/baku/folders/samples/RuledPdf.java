package id.baku.folders.samples;

import id.baku.decrees.formats.PdfDocument;
import id.baku.decrees.formats.Written;
import id.baku.decrees.formats.Written.Element;
import id.baku.decrees.formats.Written.Grid;
import id.baku.decrees.formats.Written.Text;
import id.baku.folders.samples.Manuscript.Service;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.List;

/** A printed decree: tables with lines that run over pages, a head repeated on each, page numbers. */
final class RuledPdf {

  private RuledPdf() {}

  static byte[] of(Manuscript manuscript) {
    List<Element> elements = new ArrayList<>();
    boolean blank = false;
    for (String line : manuscript.decree()) {
      if (line.isEmpty()) {
        blank = true;
      } else {
        elements.add(new Text(line, blank, 0, false));
        blank = false;
      }
    }
    int number = 0;
    for (Service service : manuscript.services()) {
      elements.add(new Text(++number + ". Jenis Pelayanan: " + service.name(), true, 0, true));
      List<List<List<String>>> rows = new ArrayList<>();
      rows.add(row("NO", "KOMPONEN", List.of("URAIAN")));
      for (ComponentKind kind : ComponentKind.values()) {
        rows.add(row(String.valueOf(rows.size()), Manuscript.label(kind), service.content().get(kind)));
      }
      elements.add(new Grid(rows));
    }
    return PdfDocument.ruled(new Written(elements), "DATA CONTOH - " + manuscript.field("instansi"));
  }

  private static List<List<String>> row(String number, String label, List<String> content) {
    return List.of(List.of(number), List.of(label), content);
  }
}
