package id.baku.decrees.values;

import id.baku.decrees.CellContent;
import id.baku.decrees.CellContent.Channels;
import id.baku.decrees.CellContent.Evaluation;
import id.baku.decrees.CellContent.Fees;
import id.baku.decrees.CellContent.Items;
import id.baku.decrees.CellContent.Procedure;
import id.baku.decrees.CellContent.StaffCount;
import id.baku.decrees.CellContent.Times;
import id.baku.decrees.blocks.Line;
import id.baku.standards.ComponentKind;
import id.baku.standards.TimeUnit;
import java.util.List;

/** Reads the lines of a cell into the content its component calls for, and says how well that worked. */
public final class CellReader {

  private static final double EMPTY = 0.2;
  /** Below {@link id.baku.decrees.ParsedCell#LOW_CONFIDENCE}: a person should look. */
  private static final double DOUBTFUL = 0.6;

  private CellReader() {}

  public static CellContent read(ComponentKind kind, List<Line> lines) {
    return switch (kind) {
      case PROCEDURE -> ProcedureReader.read(lines);
      case COMPLETION_TIME -> TimeReader.read(lines);
      case FEE -> FeeReader.read(lines);
      case COMPLAINT_HANDLING -> ChannelReader.read(lines);
      case STAFF_COUNT -> StaffReader.read(lines);
      case EVALUATION -> EvaluationReader.read(lines);
      default -> new Items(ItemLists.items(lines));
    };
  }

  /** As {@link #quality(CellContent)}, and doubtful as well when an amount of the cell did not enter the content. */
  public static double quality(CellContent content, List<Line> lines) {
    double quality = quality(content);
    return quality > DOUBTFUL && Leftovers.in(content, lines) ? DOUBTFUL : quality;
  }

  /**
   * 1 when the content has what its component needs, less when a value could not be read or is printed in two ways
   * that disagree, little when it is empty.
   */
  public static double quality(CellContent content) {
    return switch (content) {
      case Items items -> items.items().isEmpty() ? EMPTY : 1;
      case Procedure procedure -> procedure.steps().isEmpty() && procedure.flow() == null ? EMPTY : 1;
      case Times times -> times.promises().isEmpty() ? EMPTY
          : times.promises().stream().allMatch(p -> p.unit() == TimeUnit.NOT_MEASURABLE)
              || times.promises().stream().anyMatch(p -> TimeReader.isDoubtful(p) || Quantity.disagrees(p.text()))
              ? DOUBTFUL : 1;
      case Fees fees -> fees.free() == null ? EMPTY
          : !fees.free() && fees.items().isEmpty() || FeeReader.disagrees(fees) || FeeReader.namesAreDoubtful(fees) ? DOUBTFUL : 1;
      case Channels channels -> channels.channels().isEmpty() ? DOUBTFUL : 1;
      case StaffCount staff -> staff.number() == null ? 0.5 : Quantity.disagrees(staff.text()) ? DOUBTFUL : 1;
      case Evaluation evaluation -> evaluation.every() == null || Quantity.disagrees(evaluation.text()) ? DOUBTFUL : 1;
    };
  }
}
