package id.baku.decrees.readers.ooxml;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.DecreeReader;
import id.baku.decrees.readers.Reading;

/** Reads a file that is a zip: a Word or Excel document, or something that has to be refused. */
public final class OoxmlReader implements DecreeReader {

  @Override
  public Reading read(byte[] bytes, Budget budget) {
    ZipGuard entries = ZipGuard.check(bytes, budget);
    if (!entries.has("[Content_Types].xml")) {
      throw new UnreadableDecree(entries.has("mimetype") && entries.has("content.xml") ? Reason.OPEN_DOCUMENT : Reason.ARCHIVE);
    }
    try (OfficePackage office = OfficePackage.open(bytes)) {
      return switch (office.kind()) {
        case WORD -> new DocxDocument(office, budget).read();
        case EXCEL -> new XlsxDocument(office, budget).read();
        case OTHER -> throw new UnreadableDecree(Reason.OTHER_OFFICE);
      };
    }
  }
}
