package id.baku.lint;

import id.baku.standards.StandardContent.*;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts other words in place of one occurrence of some words, in the raw text of a component and in its structure. The
 * structure repeats the raw text entry by entry, so the n-th occurrence there is the n-th here; where it does not
 * have the words at all (labels of channels), only the raw text changes.
 */
final class Mending {

  private final String wrong;
  private final String right;
  private final String raw;
  private final int at;
  /** Which occurrence it is, from 0. */
  private final int which;
  private int passed;

  Mending(String wrong, String right, String raw, int at) {
    this.wrong = wrong;
    this.right = right;
    this.raw = raw;
    this.at = at;
    this.which = count(raw.substring(0, at));
  }

  /** The component with the words replaced; empty when raw text and structure disagree about where they are. */
  Optional<Component> of(Component component) {
    passed = 0;
    Component counted = in(component, text -> {
      passed += count(text);
      return text;
    });
    boolean structured = passed > 0;
    if (structured && passed != count(raw)) {
      return Optional.empty();
    }
    passed = 0;
    return Optional.of(structured ? in(counted, this::replaced) : counted).map(this::withRaw);
  }

  private String mendedRaw() {
    return raw.substring(0, at) + right + raw.substring(at + wrong.length());
  }

  private int count(String text) {
    int count = 0;
    for (int i = text.indexOf(wrong); i >= 0; i = text.indexOf(wrong, i + wrong.length())) {
      count++;
    }
    return count;
  }

  private String replaced(String text) {
    int here = count(text);
    int wanted = which - passed;
    passed += here;
    if (wanted < 0 || wanted >= here) {
      return text;
    }
    int found = -1;
    for (int n = 0; n <= wanted; n++) {
      found = text.indexOf(wrong, n == 0 ? 0 : found + wrong.length());
    }
    return text.substring(0, found) + right + text.substring(found + wrong.length());
  }

  private static String map(String text, UnaryOperator<String> change) {
    return text == null ? null : change.apply(text);
  }

  private static List<String> map(List<String> texts, UnaryOperator<String> change) {
    return texts == null ? null : texts.stream().map(text -> map(text, change)).toList();
  }

  /** Visits the texts of the structure in reading order. */
  private Component in(Component component, UnaryOperator<String> change) {
    return switch (component) {
      case ItemList list when list.items() != null -> new ItemList(list.raw(), list.items().stream()
          .map(i -> new Item(map(i.text(), change), map(i.sub(), change), map(i.after(), change))).toList());
      case Procedure procedure -> procedure(procedure, change);
      case CompletionTime time when time.promises() != null -> new CompletionTime(time.raw(), time.promises().stream()
          .map(promise -> promise(promise, change)).toList());
      case LegalBases law when law.bases() != null -> new LegalBases(law.raw(), law.bases().stream()
          .map(b -> new LegalBasis(map(b.text(), change), b.regulation())).toList());
      case Component other -> other;
    };
  }

  private Procedure procedure(Procedure procedure, UnaryOperator<String> change) {
    Flow flow = procedure.flow() == null ? null : new Flow(procedure.flow().nodes().stream()
        .map(n -> new Node(n.id(), map(n.label(), change))).toList(), procedure.flow().edges());
    List<Step> steps = procedure.steps() == null ? null : procedure.steps().stream().map(step -> {
      String text = map(step.text(), change);
      return new Step(step.no(), text, actor(step, text));
    }).toList();
    return new Procedure(procedure.raw(), steps, flow);
  }

  /** The actor is the beginning of the step, so it changes with it. */
  private String actor(Step step, String text) {
    boolean touched = step.actor() != null && text != null && step.text().startsWith(step.actor())
        && !text.startsWith(step.actor());
    return touched ? step.actor().replace(wrong, right) : step.actor();
  }

  /** The event is the end of the sentence, so it changes with it. */
  private TimePromise promise(TimePromise promise, UnaryOperator<String> change) {
    String text = map(promise.text(), change);
    boolean touched = promise.startEvent() != null && text != null && promise.text().endsWith(promise.startEvent())
        && !text.endsWith(promise.startEvent());
    String event = touched ? promise.startEvent().replace(wrong, right) : promise.startEvent();
    return new TimePromise(promise.channel(), promise.amount(), promise.unit(), event, promise.bound(), text);
  }

  private Component withRaw(Component component) {
    String mended = mendedRaw();
    return switch (component) {
      case ItemList list -> new ItemList(mended, list.items());
      case Procedure procedure -> new Procedure(mended, procedure.steps(), procedure.flow());
      case CompletionTime time -> new CompletionTime(mended, time.promises());
      case Fee fee -> new Fee(mended, fee.free(), fee.tariffs());
      case ComplaintHandling complaints -> new ComplaintHandling(mended, complaints.channels());
      case LegalBases law -> new LegalBases(mended, law.bases());
      case StaffCount staff -> new StaffCount(mended, staff.number(), staff.words());
      case Evaluation evaluation -> new Evaluation(mended, evaluation.every(), evaluation.unit());
    };
  }
}
