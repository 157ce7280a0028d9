package id.baku.imports;

import id.baku.decrees.CellWording;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.Remainder;
import id.baku.decrees.SignatoryRedaction;
import id.baku.decrees.Signatory;
import id.baku.folders.FolderFromDecree;
import id.baku.folders.StandardFile;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.platform.Slug;
import id.baku.regulations.Registry;
import id.baku.standards.Audience;
import id.baku.standards.DecreeView;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a document, in the shape in which people look at it: the decree as it may be shown, every standard
 * with a service proposed for it, what was left over, and what the reader says about it, all without employee numbers (NIP);
 * beside it, for nobody's eyes, who signed.
 */
record ReadDecree(String source, DecreeView header, Signatory signatory, List<ImportedStandard> standards,
    List<LeftOver> leftOver, Remarks remarks) {

  /** Characters shown around what was read of a standard. */
  private static final int MARGIN = 400;
  /** Longest piece kept with one standard; those of a wide table overlap, and all of them would be its square. */
  private static final int MAX_PIECE = 200_000;

  /**
   * @param sha256 hash of the document's bytes
   * @param known services the agency has: a standard of the same name is proposed for that one
   */
  static ReadDecree of(ParsedDecree decree, String sha256, Registry registry, List<ServiceDescription> known) {
    FolderFromDecree shape = new FolderFromDecree(registry, null, Audience.PUBLIC);
    List<StandardFile> files = shape.standards(decree);
    List<ServiceDescription> free = new ArrayList<>(known);
    List<ImportedStandard> standards = new ArrayList<>();
    String shown = SignatoryRedaction.masked(decree.source());
    for (ParsedStandard parsed : decree.standards()) {
      StandardFile file = files.get(standards.size());
      StandardFile.Service service = file.service();
      Optional<ServiceDescription> same = free.stream()
          .filter(s -> s.slug().equals(service.slug()) || alike(s.name(), service.name())).findFirst();
      same.ifPresent(free::remove);
      StandardContent content = file.versions().getLast().content();
      List<ImportedCell> cells = parsed.cells().values().stream().map(cell -> cell(cell, decree.source())).toList();
      standards.add(standard(standards.size() + 1, parsed, shown, same.map(
              s -> new Reading(s.slug(), s.name(), s.audience(), s.servicePoint(), s.lifeEvents(), true, content, cells))
          .orElseGet(() -> new Reading(service.slug(), service.name(), service.audience(), service.servicePoint(), List.of(),
              false, content, cells))));
    }
    return new ReadDecree(shown, shape.header(decree, sha256), decree.header().signatory(), standards,
        decree.remainders().stream().map(ReadDecree::leftOver).toList(), new Remarks(decree.note(), decree.rowErrors()));
  }

  private static boolean alike(String one, String other) {
    return Slug.of(one).equals(Slug.of(other));
  }

  private static ImportedStandard standard(int position, ParsedStandard parsed, String source, Reading reading) {
    int start = reading.cells().stream().flatMap(cell -> cell.spans().stream()).mapToInt(ImportedCell.Span::start)
        .min().orElse(0);
    int end = reading.cells().stream().flatMap(cell -> cell.spans().stream()).mapToInt(ImportedCell.Span::end)
        .max().orElse(0);
    int from = lineStart(source, Math.max(0, start - MARGIN), start);
    int to = Math.min(from + MAX_PIECE, lineEnd(source, end, Math.min(source.length(), end + MARGIN)));
    String label = (parsed.groupNumber() == null ? "" : parsed.groupNumber() + ".") + parsed.serviceNumber();
    return new ImportedStandard(position, parsed.group(), parsed.serviceType(), label, reading,
        source.substring(from, to), from, Decision.OPEN, null, null, null, 0, false, null, null);
  }

  /** The first beginning of a line between two places; the second place when there is none. */
  private static int lineStart(String source, int from, int to) {
    int newLine = from == 0 ? -1 : source.indexOf('\n', from - 1);
    return newLine < 0 && from > 0 || newLine >= to ? to : newLine + 1;
  }

  private static int lineEnd(String source, int from, int to) {
    int newLine = source.lastIndexOf('\n', to - 1);
    return to == source.length() ? to : newLine < from ? from : newLine;
  }

  private static LeftOver leftOver(Remainder remainder) {
    return new LeftOver(remainder.span().line(), SignatoryRedaction.masked(remainder.text()));
  }

  private static ImportedCell cell(ParsedCell parsed, String source) {
    CellWording wording = CellWording.of(parsed, source);
    return new ImportedCell(parsed.kind(), wording.text(), wording.breaks(), parsed.confidence(),
        parsed.spans().stream().map(ImportedCell.Span::of).toList());
  }
}
