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

  /** 1 when the content has what its component needs, less when a value could not be read, little when it is empty. */
  public static double quality(CellContent content) {
    return switch (content) {
      case Items items -> items.items().isEmpty() ? 0.2 : 1;
      case Procedure procedure -> procedure.steps().isEmpty() && procedure.flow() == null ? 0.2 : 1;
      case Times times -> times.promises().isEmpty() ? 0.2
          : times.promises().stream().anyMatch(p -> p.unit() != TimeUnit.NOT_MEASURABLE) ? 1 : 0.6;
      case Fees fees -> fees.free() == null ? 0.2 : !fees.free() && fees.items().isEmpty() ? 0.6 : 1;
      case Channels channels -> channels.channels().isEmpty() ? 0.6 : 1;
      case StaffCount staff -> staff.number() == null ? 0.5 : 1;
      case Evaluation evaluation -> evaluation.every() == null ? 0.6 : 1;
    };
  }
}
