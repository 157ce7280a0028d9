package id.baku.decrees;

import id.baku.standards.ChannelKind;
import id.baku.standards.RequestChannel;
import id.baku.standards.TimeUnit;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;

/** The content of a cell in the shape its component calls for. Texts are as in the source, never corrected. */
@JsonbTypeInfo(key = "shape", value = {
    @JsonbSubtype(alias = "items", type = CellContent.Items.class),
    @JsonbSubtype(alias = "procedure", type = CellContent.Procedure.class),
    @JsonbSubtype(alias = "times", type = CellContent.Times.class),
    @JsonbSubtype(alias = "fees", type = CellContent.Fees.class),
    @JsonbSubtype(alias = "channels", type = CellContent.Channels.class),
    @JsonbSubtype(alias = "staff_count", type = CellContent.StaffCount.class),
    @JsonbSubtype(alias = "evaluation", type = CellContent.Evaluation.class)})
public sealed interface CellContent {

  /** First-level entries; what is nested below an entry stays in its text and is listed in {@code sub} as well. */
  record Items(List<Item> items) implements CellContent {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Item(String text, List<String> sub) {
    public Item {
      sub = List.copyOf(sub);
    }
  }

  /** {@code lead} is a sentence before the steps, {@code flow} the diagram; both null when there is none. */
  record Procedure(String lead, List<Step> steps, Flow flow) implements CellContent {
    public Procedure {
      steps = List.copyOf(steps);
    }
  }

  /** One step as numbered in the source; {@code actor} is who acts when the sentence says so plainly, else null. */
  record Step(String no, String text, String actor) {}

  record Flow(List<FlowNode> nodes, List<FlowEdge> edges) {
    public Flow {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
    }
  }

  record FlowNode(String id, String label) {}

  /** {@code label} is null for an arrow without a text. */
  record FlowEdge(String from, String to, String label) {}

  record Times(List<TimePromise> promises) implements CellContent {
    public Times {
      promises = List.copyOf(promises);
    }
  }

  /**
   * One promised time limit. {@code amount} is null for {@link TimeUnit#NOT_MEASURABLE} and {@link
   * TimeUnit#SCHEDULE}; {@code startEvent} is the printed event the clock starts at; {@code bound} is the printed word
   * that says whether the limit is a maximum ("paling lambat") or a point ("setelah"). Both are null when not printed.
   */
  record TimePromise(
      RequestChannel channel, Integer amount, TimeUnit unit, String text, String startEvent, String bound) {}

  /** {@code free} is null when the text does not say; it is false as soon as somebody has to pay. */
  record Fees(Boolean free, String text, List<FeeItem> items, List<String> legalBasis) implements CellContent {
    public Fees {
      items = List.copyOf(items);
      legalBasis = List.copyOf(legalBasis);
    }
  }

  /** Rupiah as printed in digits; {@code upTo} is the upper end of a printed range, else null. */
  record FeeItem(String name, long amountRupiah, Long upTo) {}

  /** {@code notes} are the sentences of the cell that are no channel, such as the steps of complaint handling. */
  record Channels(List<Channel> channels, List<String> notes) implements CellContent {
    public Channels {
      channels = List.copyOf(channels);
      notes = List.copyOf(notes);
    }
  }

  record Channel(ChannelKind kind, String value) {}

  /** {@code number} from the digits, {@code words} from the brackets, even where they disagree; null if not printed. */
  record StaffCount(Integer number, String words, String text) implements CellContent {}

  /** "Every {@code every} {@code unit}"; both null when the text gives no rhythm. */
  record Evaluation(Integer every, TimeUnit unit, String text) implements CellContent {}
}
