package id.baku.web.imports;

import id.baku.standards.StandardContent.Component;
import id.baku.standards.StandardContent.ComplaintHandling;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.Evaluation;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.LegalBases;
import id.baku.standards.StandardContent.Procedure;
import id.baku.standards.StandardContent.StaffCount;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What was understood of a component, line by line: the entries, steps, promises and amounts it is computed with. */
final class Structure {

  private final Texts texts;
  private final Formats format;

  Structure(Texts texts) {
    this.texts = texts;
    this.format = Formats.of(texts.locale());
  }

  /** @param component null when it is missing */
  List<String> lines(Component component) {
    return switch (component) {
      case null -> List.of();
      case ItemList list -> list.items().stream().map(Structure::item).toList();
      case Procedure procedure -> procedure(procedure);
      case CompletionTime time -> time.promises().stream().map(format::promise).toList();
      case Fee fee -> fee(fee);
      case ComplaintHandling complaints -> complaints.channels().stream()
          .map(channel -> texts.get("channel." + channel.kind()) + ": " + channel.value()).toList();
      case LegalBases bases -> bases.bases().stream()
          .map(basis -> basis.regulation() == null ? basis.text() : basis.text() + " [" + basis.regulation() + "]").toList();
      case StaffCount staff -> staff.number() == null ? List.of()
          : List.of(texts.get("imports.staff-count", Map.of("n", staff.number())));
      case Evaluation evaluation -> evaluation.every() == null || evaluation.unit() == null ? List.of()
          : List.of(texts.get("imports.every", Map.of("period", texts.count("unit." + evaluation.unit(), evaluation.every()))));
    };
  }

  private static String item(Item item) {
    StringBuilder line = new StringBuilder(item.text());
    if (item.sub() != null && !item.sub().isEmpty()) {
      line.append(" — ").append(String.join("; ", item.sub()));
    }
    return item.after() == null ? line.toString() : line.append(" … ").append(item.after()).toString();
  }

  private List<String> procedure(Procedure procedure) {
    List<String> lines = new ArrayList<>(procedure.steps().stream()
        .map(step -> step.no() == null || step.no().isBlank() ? step.text() : step.no() + ". " + step.text()).toList());
    if (procedure.flow() != null) {
      lines.add(texts.get("imports.flow", Map.of("n", procedure.flow().nodes().size())));
    }
    return lines;
  }

  private List<String> fee(Fee fee) {
    List<String> lines = new ArrayList<>();
    lines.add(format.cost(fee.free(), boxed(fee.least()), boxed(fee.greatest())));
    if (fee.tariffs() != null) {
      fee.tariffs().forEach(tariff -> lines.add((tariff.name() + " " + format.tariff(tariff)).strip()));
    }
    return lines;
  }

  private static Long boxed(OptionalLong amount) {
    return amount.isPresent() ? amount.getAsLong() : null;
  }
}
