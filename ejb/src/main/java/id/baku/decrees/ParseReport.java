package id.baku.decrees;

import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How well a document was read: standards, cells found and missing, cells to look at, remainders. {@link #lines()} is
 * the same in plain Indonesian for the command line.
 */
public record ParseReport(
    int standards, int cellsFound, int cellsMissing, int lowConfidence, int remainders, int remainderCharacters,
    List<String> lines) {

  private static final int MOST_DETAILS = 40;
  private static final int EXCERPT = 80;

  public ParseReport {
    lines = List.copyOf(lines);
  }

  public static ParseReport of(ParsedDecree decree) {
    int found = decree.standards().stream().mapToInt(s -> s.cells().size()).sum();
    int missing = decree.standards().size() * ComponentKind.values().length - found;
    int low = (int) decree.standards().stream().flatMap(s -> s.cells().values().stream())
        .filter(ParsedCell::isLowConfidence).count();
    int characters = decree.remainders().stream().mapToInt(r -> r.text().length()).sum();
    List<String> lines = new ArrayList<>();
    lines.add("Berkas: " + decree.fileName() + " (" + decree.source().length() + " karakter)");
    if (decree.note() != null) {
      lines.add("Catatan: " + decree.note());
    }
    lines.add("Keputusan: " + (decree.header().isEmpty() ? "tidak ditemukan"
        : or(decree.header().number()) + ", " + or(decree.header().date())));
    lines.add("Standar pelayanan: " + decree.standards().size());
    lines.add("Komponen: " + found + " ditemukan, " + missing + " tidak ada");
    lines.add("Perlu diperiksa: " + low);
    lines.add("Sisa teks: " + decree.remainders().size() + " bagian, " + characters + " karakter");
    rowErrors(decree, lines);
    details(decree, lines);
    return new ParseReport(decree.standards().size(), found, missing, low, decree.remainders().size(), characters,
        lines);
  }

  private static String or(Object value) {
    return value == null ? "?" : value.toString();
  }

  private static void rowErrors(ParsedDecree decree, List<String> lines) {
    if (decree.rowErrors().isEmpty()) {
      return;
    }
    lines.add("Kesalahan baris: " + decree.rowErrors().size());
    decree.rowErrors().stream().limit(MOST_DETAILS).forEach(error -> lines.add("  " + error));
    if (decree.rowErrors().size() > MOST_DETAILS) {
      lines.add("  … dan " + (decree.rowErrors().size() - MOST_DETAILS) + " lagi");
    }
  }

  private static void details(ParsedDecree decree, List<String> lines) {
    List<String> details = new ArrayList<>();
    for (ParsedStandard standard : decree.standards()) {
      String name = name(standard);
      if (!standard.missing().isEmpty()) {
        details.add("  tidak ada: " + name + ": "
            + standard.missing().stream().map(ComponentKind::schemaKey).collect(Collectors.joining(", ")));
      }
      standard.cells().values().stream().filter(ParsedCell::isLowConfidence).forEach(cell -> details.add(String.format(
          Locale.ROOT, "  periksa: %s: %s (keyakinan %.2f, baris %s)", name, cell.kind().schemaKey(), cell.confidence(),
          cell.span() == null ? "?" : cell.span().line())));
    }
    for (Remainder remainder : decree.remainders()) {
      String text = remainder.text();
      details.add("  sisa, baris " + remainder.span().line() + ": "
          + (text.length() > EXCERPT ? text.substring(0, EXCERPT) + " …" : text));
    }
    lines.addAll(details.subList(0, Math.min(MOST_DETAILS, details.size())));
    if (details.size() > MOST_DETAILS) {
      lines.add("  … dan " + (details.size() - MOST_DETAILS) + " lagi");
    }
  }

  private static String name(ParsedStandard standard) {
    String number = (standard.groupNumber() == null ? "" : standard.groupNumber() + ".") + standard.serviceNumber();
    return standard.serviceType() == null ? number : number + " " + standard.serviceType();
  }
}
