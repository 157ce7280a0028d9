package id.baku.folders;

import id.baku.decrees.CellContent;
import id.baku.decrees.DecreeHeader;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedStandard;
import id.baku.platform.Slug;
import id.baku.regulations.Registry;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeView;
import id.baku.standards.Edition;
import id.baku.standards.SigningCapacity;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a parsed decree as the decree and standards of a tenant folder. The name and the NIP of the signatory are
 * left behind: only position and rank go in.
 */
public final class FolderFromDecree {

  private static final Pattern IN_FORCE = Pattern.compile(
      "(?i)mulai\\s+berlaku\\s+(?:sejak|pada|terhitung|tanggal|\\s)*\\s(0?[1-9]|[12][0-9]|3[01])\\s+([a-z]+)\\s+([12][0-9]{3})");
  private static final Pattern POSITION = Pattern.compile(
      "(?i)^\\s*(plt\\.?|plh\\.?|pj\\.?|u\\.?b\\.?|kepala|sekretaris|asisten|camat|lurah|direktur|wakil|bupati|wali\\s?kota|gubernur|inspektur|ketua)\\b");
  private static final List<String> MONTHS = List.of("januari", "februari", "maret", "april", "mei", "juni", "juli",
      "agustus", "september", "oktober", "november", "desember");

  private final Registry registry;
  private final String servicePoint;
  private final Audience audience;

  /**
   * @param servicePoint code of the place where all these services are given, null when not known
   * @param audience whom all these services are for, since a decree does not say
   */
  public FolderFromDecree(Registry registry, String servicePoint, Audience audience) {
    this.registry = registry;
    this.servicePoint = servicePoint;
    this.audience = audience;
  }

  /**
   * Paths inside the agency's folder with their JSON text.
   *
   * @param sha256 hash of the document's bytes
   */
  public Map<String, String> files(ParsedDecree decree, String sha256) {
    Map<String, String> files = new LinkedHashMap<>();
    DecreeFile file = decree(decree, sha256);
    files.put("decrees/" + Slug.of(file.number()) + ".json", FolderJson.write("../../schema/decree", file));
    standards(decree).forEach(written -> files.put("standards/" + written.service().slug() + ".json",
        FolderJson.write("../../schema/standard", written)));
    return files;
  }

  /** The standards with the services they are for, in the order of the document; no two have one slug. */
  public List<StandardFile> standards(ParsedDecree decree) {
    DecreeFile file = decree(decree, null);
    Set<String> taken = new HashSet<>();
    List<StandardFile> written = new ArrayList<>();
    for (ParsedStandard standard : decree.standards()) {
      written.add(standard(standard, written.size() + 1, file, taken));
    }
    return written;
  }

  /** The decree around the standards, as far as it may be shown; what the document does not say is null. */
  public DecreeView header(ParsedDecree decree, String sha256) {
    return decree(decree, sha256).view();
  }

  private static DecreeFile decree(ParsedDecree decree, String sha256) {
    DecreeHeader header = decree.header();
    return new DecreeFile(header.number(), header.title(), header.issuer(), header.place(), header.date(), null,
        inForceOn(header), null,
        signatory(header),
        header.considerations(), header.legalBasis(),
        header.dictums().stream().map(d -> new DecreeView.Dictum(d.ordinal(), d.text())).toList(),
        new DecreeFile.Source(decree.fileName(), sha256));
  }

  /** Position and rank only; who it was stays in the document. */
  private static DecreeFile.Signatory signatory(DecreeHeader header) {
    String position = header.signatory() == null ? null : header.signatory().position();
    String rank = header.signatory() == null ? null : header.signatory().rank();
    return new DecreeFile.Signatory(position == null ? header.issuer() : withoutName(position), rank,
        header.signatory() == null ? SigningCapacity.HOLDER : header.signatory().capacity());
  }

  /** A position ends with a comma before the name; of what follows only another position goes in ("a.n. BUPATI, SEKRETARIS DAERAH"). */
  private static String withoutName(String position) {
    List<String> kept = new ArrayList<>();
    for (String part : position.split(",")) {
      if (!kept.isEmpty() && !POSITION.matcher(part).find()) {
        break;
      }
      kept.add(part.strip());
    }
    return String.join(", ", kept);
  }

  /** The day a diktum names ("mulai berlaku pada tanggal 1 Januari 2026"); else the day it was fixed. */
  static LocalDate inForceOn(DecreeHeader header) {
    for (var dictum : header.dictums()) {
      Matcher named = IN_FORCE.matcher(dictum.text());
      if (named.find()) {
        int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT));
        if (month >= 0) {
          return LocalDate.of(Integer.parseInt(named.group(3)), month + 1, Integer.parseInt(named.group(1)));
        }
      }
    }
    return header.date();
  }

  /** A standard without a name is named after its place; a second one of the same name gets a number. */
  private StandardFile standard(ParsedStandard standard, int order, DecreeFile decree, Set<String> taken) {
    String group = titleCase(standard.group());
    String type = standard.serviceType() == null ? group : standard.serviceType();
    String name = type == null ? "Layanan " + order : group == null || group.equals(type) ? type : type + " — " + group;
    String slug = Slug.of(name).isEmpty() ? "layanan-" + order : Slug.of(name);
    for (int again = 2; !taken.add(slug); again++) {
      slug = Slug.of(name) + "-" + again;
    }
    return new StandardFile(
        new StandardFile.Service(slug, name, group, order, audience, servicePoint),
        List.of(new Edition(decree.number(), decree.inForceOn(), content(standard))));
  }

  /** What a standard says, in the shape in which it is kept and published. */
  public StandardContent content(ParsedStandard standard) {
    return new StandardContent(items(standard, ComponentKind.REQUIREMENTS), procedure(standard), times(standard),
        fee(standard), items(standard, ComponentKind.PRODUCT), complaints(standard), legalBases(standard),
        items(standard, ComponentKind.FACILITIES), items(standard, ComponentKind.COMPETENCE),
        items(standard, ComponentKind.INTERNAL_SUPERVISION), staff(standard),
        items(standard, ComponentKind.SERVICE_GUARANTEE), items(standard, ComponentKind.SAFETY_GUARANTEE),
        evaluation(standard));
  }

  private static ItemList items(ParsedStandard standard, ComponentKind kind) {
    return standard.cell(kind).map(cell -> new ItemList(cell.text(), items(cell).stream()
        .map(FolderFromDecree::item).toList())).orElse(null);
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
        .map(i -> new LegalBasis(i.text(), registry.keyOf(i.text()).orElse(null))).toList())).orElse(null);
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

  /** A heading in capitals reads better in title case; anything else stays as it is. */
  static String titleCase(String heading) {
    if (heading == null || !heading.equals(heading.toUpperCase(Locale.ROOT))) {
      return heading;
    }
    List<String> words = new ArrayList<>();
    for (String word : heading.toLowerCase(Locale.ROOT).split("\\s+")) {
      boolean small = !words.isEmpty() && List.of("dan", "di", "ke", "dari", "atau", "pada", "untuk").contains(word);
      words.add(small ? word : capitalised(word));
    }
    return String.join(" ", words);
  }

  private static String capitalised(String word) {
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (char c : word.toCharArray()) {
      result.append(start ? Character.toUpperCase(c) : c);
      start = !Character.isLetterOrDigit(c);
    }
    return result.toString();
  }
}
