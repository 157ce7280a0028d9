package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Line;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A standard while it is being collected. */
final class Draft {

  /** A cell while it is being collected. */
  static final class CellDraft {
    final ComponentKind kind;
    final StringBuilder label;
    final List<Line> lines = new ArrayList<>();
    double confidence;
    /** From a row of a table; otherwise from a label in running text. */
    final boolean fromTable;

    CellDraft(ComponentKind kind, String label, double confidence, boolean fromTable) {
      this.kind = kind;
      this.label = new StringBuilder(label);
      this.confidence = confidence;
      this.fromTable = fromTable;
    }
  }

  final String group;
  final Integer groupNumber;
  final String service;
  final int serviceNumber;
  final int line;
  final Map<ComponentKind, CellDraft> cells = new EnumMap<>(ComponentKind.class);
  ComponentKind firstKind;
  Numbering.Style labelStyle;
  int labelIndent = -1;

  Draft(String group, Integer groupNumber, String service, int serviceNumber, int line) {
    this.group = group;
    this.groupNumber = groupNumber;
    this.service = service;
    this.serviceNumber = serviceNumber;
    this.line = line;
  }

  CellDraft put(CellDraft cell) {
    if (cells.isEmpty()) {
      firstKind = cell.kind;
    }
    cells.put(cell.kind, cell);
    return cell;
  }
}
