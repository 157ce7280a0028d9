package id.baku.decrees;

import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.*;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns a standard as read from a decree into what a version of a standard says. */
public final class ParsedContent {

  private final UnaryOperator<String> regulationOf;

  /** @param regulationOf key of the regulation that a legal basis cites, null when it is not known */
  public ParsedContent(UnaryOperator<String> regulationOf) {
    this.regulationOf = regulationOf;
  }

  /** What the standard says; a component it lacks is null. */
  public StandardContent of(ParsedStandard standard) {
    return new StandardContent(items(standard, ComponentKind.REQUIREMENTS), procedure(standard), times(standard),
        fee(standard), items(standard, ComponentKind.PRODUCT), complaints(standard), legalBases(standard),
        items(standard, ComponentKind.FACILITIES), items(standard, ComponentKind.COMPETENCE),
        items(standard, ComponentKind.INTERNAL_SUPERVISION), staff(standard),
        items(standard, ComponentKind.SERVICE_GUARANTEE), items(standard, ComponentKind.SAFETY_GUARANTEE),
        evaluation(standard));
  }

  private static ItemList items(ParsedStandard standard, ComponentKind kind) {
    return standard.cell(kind).map(cell -> new ItemList(cell.text(), items(cell).stream()
        .map(ParsedContent::item).toList())).orElse(null);
  }

  private static List<CellContent.Item> items(ParsedCell cell) {
    return cell.content() instanceof CellContent.Items items ? items.items()
        : List.of(new CellContent.Item(cell.text(), List.of()));
  }

  /** The parser keeps bullets inside the item's text; here text, bullets and what follows stand apart. */
  static Item item(CellContent.Item parsed) {
    List<String> sub = parsed.sub();
    if (sub.isEmpty()) {
      return new Item(parsed.text(), null, null);
    }
    int first = parsed.text().indexOf(sub.getFirst());
    int last = parsed.text().lastIndexOf(sub.getLast());
    if (first < 0 || last < 0) {
      return new Item(parsed.text(), null, null);
    }
    String before = parsed.text().substring(0, first).replaceFirst("[\\s\\-–•*]+$", "");
    String after = parsed.text().substring(last + sub.getLast().length()).replaceFirst("^[\\s;.,]+", "");
    return new Item(before, sub, after.isBlank() ? null : after);
  }

  private static Procedure procedure(ParsedStandard standard) {
    return standard.cell(ComponentKind.PROCEDURE).map(cell -> {
      if (!(cell.content() instanceof CellContent.Procedure parsed)) {
        return new Procedure(cell.text(), List.of(), null);
      }
      Flow flow = parsed.flow() == null ? null : new Flow(
          parsed.flow().nodes().stream().map(n -> new Node(n.id(), n.label())).toList(),
          parsed.flow().edges().stream().map(e -> new Edge(e.from(), e.to(), e.label())).toList());
      return new Procedure(cell.text(),
          parsed.steps().stream().map(s -> new Step(s.no(), s.text(), s.actor())).toList(), flow);
    }).orElse(null);
  }

  private static CompletionTime times(ParsedStandard standard) {
    return standard.cell(ComponentKind.COMPLETION_TIME).map(cell -> new CompletionTime(cell.text(),
        cell.content() instanceof CellContent.Times parsed ? parsed.promises().stream()
            .map(t -> new TimePromise(t.channel(), t.amount(), t.unit(), t.startEvent(), t.bound(), t.text())).toList()
            : List.of())).orElse(null);
  }

  private static Fee fee(ParsedStandard standard) {
    return standard.cell(ComponentKind.FEE).map(cell -> {
      if (!(cell.content() instanceof CellContent.Fees parsed)) {
        return new Fee(cell.text(), null, List.of());
      }
      String basis = parsed.legalBasis().isEmpty() ? null : String.join("; ", parsed.legalBasis());
      boolean untold = parsed.items().isEmpty() && basis == null && !Boolean.TRUE.equals(parsed.free());
      return new Fee(cell.text(), untold ? null : parsed.free(), parsed.items().stream()
          .map(f -> new Tariff(f.name() == null ? "" : f.name(), f.amountRupiah(), f.upTo(), basis)).toList());
    }).orElse(null);
  }

  private static ComplaintHandling complaints(ParsedStandard standard) {
    return standard.cell(ComponentKind.COMPLAINT_HANDLING).map(cell -> new ComplaintHandling(cell.text(),
        cell.content() instanceof CellContent.Channels parsed ? parsed.channels().stream()
            .map(c -> new Channel(c.kind(), c.value())).toList() : List.of())).orElse(null);
  }

  private LegalBases legalBases(ParsedStandard standard) {
    return standard.cell(ComponentKind.LEGAL_BASIS).map(cell -> new LegalBases(cell.text(), items(cell).stream()
        .map(i -> new LegalBasis(i.text(), regulationOf.apply(i.text()))).toList())).orElse(null);
  }

  private static StaffCount staff(ParsedStandard standard) {
    return standard.cell(ComponentKind.STAFF_COUNT).map(cell ->
        cell.content() instanceof CellContent.StaffCount parsed
            ? new StaffCount(cell.text(), parsed.number(), parsed.words())
            : new StaffCount(cell.text(), null, null)).orElse(null);
  }

  private static Evaluation evaluation(ParsedStandard standard) {
    return standard.cell(ComponentKind.EVALUATION).map(cell ->
        cell.content() instanceof CellContent.Evaluation parsed
            ? new Evaluation(cell.text(), parsed.every(), parsed.unit())
            : new Evaluation(cell.text(), null, null)).orElse(null);
  }
}
