package id.baku.decrees.readers.ooxml;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Composer;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Reading;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads a Word document: its body in order; page heads, page feet and footnotes are set aside. */
final class DocxDocument {

  private final OfficePackage office;
  private final Budget budget;
  private final Styles styles;
  private final Numberings numberings;

  DocxDocument(OfficePackage office, Budget budget) {
    this.office = office;
    this.budget = budget;
    this.styles = Styles.read(office, budget);
    this.numberings = Numberings.read(office, styles, budget);
  }

  Reading read() {
    Composer composer = new Composer(budget);
    try (Xml xml = new Xml(office.main(), budget)) {
      xml.root();
      xml.children(name -> {
        if (name.equals("body")) {
          composer.write(new DocxWalk(xml, styles, numberings, budget, false).blocks());
        } else {
          xml.skip();
        }
      });
    }
    for (String relation : List.of("header", "footer", "footnotes", "endnotes", "comments")) {
      office.related(relation).forEach(part -> aside(part, composer));
    }
    return composer.finish();
  }

  /** Heads and feet hold paragraphs, the other parts a list of notes that hold them. */
  private void aside(PackagePart part, Composer composer) {
    try (Xml xml = new Xml(part, budget)) {
      xml.root();
      new DocxWalk(xml, styles, numberings, budget, false).blocks().forEach(found -> aside(found, composer));
    }
  }

  private static void aside(Part part, Composer composer) {
    switch (part) {
      case Part.Text text -> composer.setAside(text.text());
      case Part.Grid grid -> grid.rows().forEach(row -> row.cells().forEach(cell ->
          cell.content().forEach(inner -> aside(inner, composer))));
    }
  }
}
