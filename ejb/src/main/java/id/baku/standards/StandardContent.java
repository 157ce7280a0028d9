package id.baku.standards;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Everything a version of a standard says: the fourteen components, each with its raw wording (typos and all) and the
 * structure people compute with. A component that the decree lacks is null. This record is at once the database
 * document, the format of tenant folders and of exports, and what the API answers, so it has one JSON Schema
 * ({@code tenants/schema/standard.schema.json}).
 *
 * @source UU 25/2009 Pasal 21
 */
@JsonbPropertyOrder({"requirements", "procedure", "completionTime", "fee", "product", "complaintHandling",
    "legalBasis", "facilities", "competence", "internalSupervision", "staffCount", "serviceGuarantee",
    "safetyGuarantee", "evaluation"})
public record StandardContent(
    ItemList requirements,
    Procedure procedure,
    CompletionTime completionTime,
    Fee fee,
    ItemList product,
    ComplaintHandling complaintHandling,
    LegalBases legalBasis,
    ItemList facilities,
    ItemList competence,
    ItemList internalSupervision,
    StaffCount staffCount,
    ItemList serviceGuarantee,
    ItemList safetyGuarantee,
    Evaluation evaluation) {

  /** Not a word of any component. */
  public static final StandardContent EMPTY =
      new StandardContent(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** One component as words alone. */
  public sealed interface Component
      permits ItemList, Procedure, CompletionTime, Fee, ComplaintHandling, LegalBases, StaffCount, Evaluation {
    /** The wording of the source, unchanged. */
    String raw();
  }

  @JsonbPropertyOrder({"raw", "items"})
  public record ItemList(String raw, List<Item> items) implements Component {}

  /**
   * @param text the item without its list marker
   * @param sub bullets below it, may be null
   * @param after words that follow the bullets and belong to the item, may be null
   */
  @JsonbPropertyOrder({"text", "sub", "after"})
  public record Item(String text, List<String> sub, String after) {}

  @JsonbPropertyOrder({"raw", "steps", "flow"})
  public record Procedure(String raw, List<Step> steps, Flow flow) implements Component {}

  /**
   * @param no as printed ("1a", "2")
   * @param actor who acts, where the wording tells; may be null
   */
  @JsonbPropertyOrder({"no", "text", "actor"})
  public record Step(String no, String text, String actor) {}

  /** The drawn flow of a procedure. */
  @JsonbPropertyOrder({"nodes", "edges"})
  public record Flow(List<Node> nodes, List<Edge> edges) {}

  @JsonbPropertyOrder({"id", "label"})
  public record Node(String id, String label) {}

  @JsonbPropertyOrder({"from", "to", "label"})
  public record Edge(String from, String to, String label) {}

  @JsonbPropertyOrder({"raw", "promises"})
  public record CompletionTime(String raw, List<TimePromise> promises) implements Component {}

  /**
   * One promised limit.
   *
   * @param channel how the request came in
   * @param amount number of units; null when the limit is not measurable or is a schedule
   * @param unit unit of the amount, never guessed: "hari" alone is {@link TimeUnit#DAY}
   * @param startEvent words for what starts the clock, may be null
   * @param bound the word that makes it an upper bound ("paling lambat"), null when there is none
   * @param text the sentence of the decree
   */
  @JsonbPropertyOrder({"channel", "amount", "unit", "startEvent", "bound", "text"})
  public record TimePromise(RequestChannel channel, Integer amount, TimeUnit unit, String startEvent, String bound,
      String text) {}

  /** @param free true only when nobody pays, null when the words do not tell */
  @JsonbPropertyOrder({"raw", "free", "tariffs"})
  public record Fee(String raw, Boolean free, List<Tariff> tariffs) implements Component {

    /** Least tariff in rupiah; empty without amounts. */
    public OptionalLong least() {
      return amounts().min();
    }

    /** Greatest tariff in rupiah, upper ends of ranges included; empty without amounts. */
    public OptionalLong greatest() {
      return amounts().max();
    }

    private LongStream amounts() {
      return tariffs == null ? LongStream.empty() : tariffs.stream().filter(Objects::nonNull)
          .flatMap(tariff -> Stream.of(tariff.amountRupiah(), tariff.amountToRupiah()))
          .filter(Objects::nonNull).mapToLong(Long::longValue);
    }
  }

  /**
   * @param amountRupiah whole rupiah; the lower end when the tariff is a range
   * @param amountToRupiah upper end of a range, null when there is one amount
   * @param legalBasis words of the regulation that allows it, may be null
   */
  @JsonbPropertyOrder({"name", "amountRupiah", "amountToRupiah", "legalBasis"})
  public record Tariff(String name, Long amountRupiah, Long amountToRupiah, String legalBasis) {}

  @JsonbPropertyOrder({"raw", "channels"})
  public record ComplaintHandling(String raw, List<Channel> channels) implements Component {}

  @JsonbPropertyOrder({"kind", "value"})
  public record Channel(ChannelKind kind, String value) {}

  @JsonbPropertyOrder({"raw", "bases"})
  public record LegalBases(String raw, List<LegalBasis> bases) implements Component {}

  /** @param regulation key in the registry ("uu-25-2009"), null when the registry does not have it */
  @JsonbPropertyOrder({"text", "regulation"})
  public record LegalBasis(String text, String regulation) {}

  /** Digits and words both, since decrees let them disagree. */
  @JsonbPropertyOrder({"raw", "number", "words"})
  public record StaffCount(String raw, Integer number, String words) implements Component {}

  /** @param unit unit of the period, MONTH or YEAR as a rule; null with {@code every} when no period is named */
  @JsonbPropertyOrder({"raw", "every", "unit"})
  public record Evaluation(String raw, Integer every, TimeUnit unit) implements Component {}

  /** The component of this kind; null when missing. */
  public Component component(ComponentKind kind) {
    return switch (kind) {
      case REQUIREMENTS -> requirements;
      case PROCEDURE -> procedure;
      case COMPLETION_TIME -> completionTime;
      case FEE -> fee;
      case PRODUCT -> product;
      case COMPLAINT_HANDLING -> complaintHandling;
      case LEGAL_BASIS -> legalBasis;
      case FACILITIES -> facilities;
      case COMPETENCE -> competence;
      case INTERNAL_SUPERVISION -> internalSupervision;
      case STAFF_COUNT -> staffCount;
      case SERVICE_GUARANTEE -> serviceGuarantee;
      case SAFETY_GUARANTEE -> safetyGuarantee;
      case EVALUATION -> evaluation;
    };
  }

  /**
   * The same, but for one component.
   *
   * @param component of the type that belongs to the kind; null when it is missing
   */
  public StandardContent with(ComponentKind kind, Component component) {
    return new StandardContent(
        kind == ComponentKind.REQUIREMENTS ? (ItemList) component : requirements,
        kind == ComponentKind.PROCEDURE ? (Procedure) component : procedure,
        kind == ComponentKind.COMPLETION_TIME ? (CompletionTime) component : completionTime,
        kind == ComponentKind.FEE ? (Fee) component : fee,
        kind == ComponentKind.PRODUCT ? (ItemList) component : product,
        kind == ComponentKind.COMPLAINT_HANDLING ? (ComplaintHandling) component : complaintHandling,
        kind == ComponentKind.LEGAL_BASIS ? (LegalBases) component : legalBasis,
        kind == ComponentKind.FACILITIES ? (ItemList) component : facilities,
        kind == ComponentKind.COMPETENCE ? (ItemList) component : competence,
        kind == ComponentKind.INTERNAL_SUPERVISION ? (ItemList) component : internalSupervision,
        kind == ComponentKind.STAFF_COUNT ? (StaffCount) component : staffCount,
        kind == ComponentKind.SERVICE_GUARANTEE ? (ItemList) component : serviceGuarantee,
        kind == ComponentKind.SAFETY_GUARANTEE ? (ItemList) component : safetyGuarantee,
        kind == ComponentKind.EVALUATION ? (Evaluation) component : evaluation);
  }

  /** Kinds that have no wording at all. */
  public List<ComponentKind> missing() {
    return java.util.Arrays.stream(ComponentKind.values())
        .filter(kind -> component(kind) == null || component(kind).raw() == null || component(kind).raw().isBlank())
        .toList();
  }
}
