package id.baku.lint.subjects;

import id.baku.decrees.Claim;
import id.baku.decrees.DecreeHeader;
import id.baku.decrees.Dictum;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.ParsedContent;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.SourceSpan;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import id.baku.lint.LintDecree;
import id.baku.lint.LintDecree.Annex;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Spot;
import id.baku.regulations.Registry;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A parsed decree as the rules see it, and where in its source each spot lies. */
public final class DecreeSubject {

  private static final int MOST_HEAD_LINES = 12;

  private final ParsedDecree decree;
  private final SourceText source;
  private final List<SourceSpan> headingSpans;
  private Ink all;
  private final Map<ParsedCell, Ink> inks = new IdentityHashMap<>();
  private final Map<String, ParsedStandard> standards = new LinkedHashMap<>();
  private final Map<String, List<SourceSpan>> headings = new LinkedHashMap<>();

  private DecreeSubject(ParsedDecree decree) {
    this.decree = decree;
    this.source = new SourceText(decree.source());
    this.headingSpans = decree.claims().stream().filter(claim -> claim.role() == Claim.Role.HEADING)
        .map(Claim::span).toList();
    decree.standards().forEach(standard -> standards.putIfAbsent(number(standard), standard));
    int end = 0;
    for (Map.Entry<String, ParsedStandard> entry : standards.entrySet()) {
      headings.put(entry.getKey(), headings(entry.getValue(), end));
      end = Math.max(end, spans(entry.getValue()).mapToInt(SourceSpan::end).max().orElse(end));
    }
  }

  public static LintSubject of(ParsedDecree decree, Registry registry) {
    DecreeSubject subject = new DecreeSubject(decree);
    ParsedContent content = new ParsedContent(basis -> registry.keyOf(basis).orElse(null));
    List<LintStandard> standards = new ArrayList<>();
    subject.standards.forEach((number, standard) -> standards.add(new LintStandard(number, standard.group(),
        standard.serviceType(), subject.headings.get(number).stream().map(subject::slice).toList(),
        labels(standard), content.of(standard))));
    return new LintSubject(subject.decree(), standards, subject::locate);
  }

  /** "8.1": group and service; the service alone outside any group. */
  static String number(ParsedStandard standard) {
    return (standard.groupNumber() == null ? "" : standard.groupNumber() + ".") + standard.serviceNumber();
  }

  private static Map<ComponentKind, String> labels(ParsedStandard standard) {
    Map<ComponentKind, String> labels = new EnumMap<>(ComponentKind.class);
    standard.cells().forEach((kind, cell) -> {
      if (cell.label() != null) {
        labels.put(kind, cell.label());
      }
    });
    return labels;
  }

  private LintDecree decree() {
    DecreeHeader header = decree.header();
    return header.isEmpty() ? null : new LintDecree(header.number(), header.title(), header.date(),
        header.considerations(), header.legalBasis(), header.dictums().stream().map(Dictum::text).toList(), annex());
  }

  /** The last line before the standards that begins with LAMPIRAN; without one, all that follows the decree. */
  private Annex annex() {
    int first = firstStandard();
    for (int line = source.lineOf(first) - 1; line >= 0; line--) {
      String text = line(line).strip();
      if (text.startsWith("LAMPIRAN") || text.startsWith("Lampiran ") && !text.endsWith(".")) {
        int start = source.lineStart(line);
        return new Annex(head(line, first), source.slice(start, source.length()));
      }
    }
    return new Annex("", source.slice(first, source.length()));
  }

  private String head(int from, int end) {
    List<String> lines = new ArrayList<>();
    for (int line = from; line < source.lineCount() && source.lineStart(line) < end
        && lines.size() < MOST_HEAD_LINES; line++) {
      if (Words.hasContent(line(line))) {
        lines.add(line(line).strip());
      }
    }
    return String.join("\n", lines);
  }

  private int firstStandard() {
    return decree.standards().stream().mapToInt(s -> source.lineStart(Math.max(0, s.line() - 1))).min()
        .orElse(source.length());
  }

  private String line(int index) {
    return source.slice(source.lineStart(index), source.lineEnd(index));
  }

  /** What stands as a heading between the standard before and the first cell of this one. */
  private List<SourceSpan> headings(ParsedStandard standard, int from) {
    int first = spans(standard).mapToInt(SourceSpan::start).min().orElse(from);
    return headingSpans.stream()
        .filter(span -> span.start() >= from && span.start() < first && Words.hasContent(slice(span))).toList();
  }

  private static Stream<SourceSpan> spans(ParsedStandard standard) {
    return standard.cells().values().stream().flatMap(cell -> cell.spans().stream());
  }

  private String slice(SourceSpan span) {
    return source.slice(span.start(), span.end());
  }

  private Optional<SourceSpan> locate(Spot spot) {
    if (spot.standard() == null) {
      return inDecree(spot.anchor());
    }
    ParsedStandard standard = standards.get(spot.standard().number());
    SourceSpan own = source.span(source.lineStart(standard.line() - 1), source.lineEnd(standard.line() - 1));
    if (spot.component() == null) {
      return Optional.of(headings.get(spot.standard().number()).stream()
          .map(heading -> Ink.of(source, List.of(heading)).find(spot.anchor(), 0)).flatMap(Optional::stream).findFirst()
          .orElse(own));
    }
    ParsedCell cell = standard.cells().get(spot.component());
    if (cell == null || cell.span() == null) {
      return Optional.of(own);
    }
    Ink ink = inks.computeIfAbsent(cell, c -> Ink.of(source, c.spans()));
    int skipped = spot.at() <= 0 ? 0 : Ink.count(spot.standard().raw(spot.component()).substring(0, spot.at()));
    return Optional.of(ink.find(spot.anchor(), skipped).or(() -> ink.find(spot.anchor(), 0)).orElse(cell.span()));
  }

  private Optional<SourceSpan> inDecree(String quote) {
    if (all == null) {
      all = Ink.of(source, List.of(source.span(0, source.length())));
    }
    Ink ink = all;
    return ink.find(quote, 0).or(() -> source.length() == 0 ? Optional.empty()
        : Optional.of(source.span(0, source.lineEnd(0))));
  }
}
