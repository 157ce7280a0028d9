package id.baku.decrees.readers.ooxml;

import id.baku.decrees.RowError;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.readers.Composer;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import id.baku.decrees.readers.Part.Text;
import id.baku.decrees.readers.ooxml.Template.Field;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The template, filled in by an office: writes it down as a decree with one table for each service, and tells of the
 * rows that cannot be right.
 */
final class FilledTemplate {

  private static final List<String> ORDINALS = List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH",
      "KEDELAPAN", "KESEMBILAN", "KESEPULUH");
  /** Components that are lists: a line is an entry, whether it has a sign or not. */
  private static final Set<ComponentKind> LISTS = Set.of(ComponentKind.REQUIREMENTS, ComponentKind.PROCEDURE,
      ComponentKind.PRODUCT, ComponentKind.LEGAL_BASIS, ComponentKind.FACILITIES, ComponentKind.COMPETENCE,
      ComponentKind.INTERNAL_SUPERVISION, ComponentKind.SERVICE_GUARANTEE, ComponentKind.SAFETY_GUARANTEE);

  private final Sheet standards;
  private final Optional<Sheet> decree;
  private final List<Part> parts = new ArrayList<>();
  private final Map<ComponentKind, Integer> columns = new EnumMap<>(ComponentKind.class);
  private final Map<String, Integer> rowOfService = new HashMap<>();
  private Composer composer;
  private int groupColumn = -1;
  private int serviceColumn = -1;
  private String group = "";

  FilledTemplate(List<Sheet> sheets) {
    this.standards = named(sheets, Template.STANDARDS).orElseThrow();
    this.decree = named(sheets, Template.DECREE);
    heads();
  }

  static boolean isOne(List<Sheet> sheets) {
    return named(sheets, Template.STANDARDS).filter(sheet -> sheet.row(0).containsValue(Template.SERVICE)
        && sheet.row(0).values().stream().filter(FilledTemplate::isLabel).count() >= 7).isPresent();
  }

  private static boolean isLabel(String text) {
    return kind(text).isPresent();
  }

  private static Optional<ComponentKind> kind(String label) {
    for (ComponentKind kind : ComponentKind.values()) {
      if (Template.label(kind).equalsIgnoreCase(label.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<Sheet> named(List<Sheet> sheets, String name) {
    return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
  }

  private void heads() {
    standards.row(0).forEach((column, label) -> {
      if (label.strip().equalsIgnoreCase(Template.SERVICE)) {
        serviceColumn = column;
      } else if (label.strip().equalsIgnoreCase(Template.GROUP)) {
        groupColumn = column;
      } else {
        kind(label).ifPresent(kind -> columns.putIfAbsent(kind, column));
      }
    });
  }

  void write(Composer to) {
    composer = to;
    decree.ifPresent(this::header);
    for (int row : standards.rows().keySet()) {
      if (row > 0) {
        service(row);
      }
    }
    composer.write(parts);
    unknownColumns();
  }

  // ---- the decree

  private void header(Sheet sheet) {
    Map<Field, List<String>> values = new EnumMap<>(Field.class);
    for (Map.Entry<Integer, ? extends Map<Integer, String>> row : sheet.rows().entrySet()) {
      for (Field field : Field.values()) {
        if (field.label.equalsIgnoreCase(sheet.at(row.getKey(), 0).strip())) {
          values.put(field, sheet.lines(row.getKey(), 1));
          check(field, values.get(field), row.getKey());
        }
      }
    }
    values.values().removeIf(List::isEmpty);
    if (values.isEmpty()) {
      return;
    }
    line("KEPUTUSAN");
    all(values, Field.ISSUER, "");
    all(values, Field.NUMBER, "NOMOR: ");
    if (values.containsKey(Field.TITLE)) {
      line("TENTANG");
      all(values, Field.TITLE, "");
    }
    list(values, Field.CONSIDERATIONS, "Menimbang:");
    list(values, Field.LEGAL_BASIS, "Mengingat:");
    line("MEMUTUSKAN:");
    List<String> dictums = values.getOrDefault(Field.DICTUMS, List.of());
    for (int i = 0; i < dictums.size(); i++) {
      boolean typed = ORDINALS.stream().anyMatch(dictums.get(i)::startsWith);
      line(typed || i >= ORDINALS.size() ? dictums.get(i) : ORDINALS.get(i) + ": " + dictums.get(i));
    }
    all(values, Field.PLACE, "Ditetapkan di ");
    all(values, Field.DATE, "pada tanggal ");
    values.getOrDefault(Field.POSITION, List.of()).forEach(position -> line(position.endsWith(",") ? position : position + ","));
    all(values, Field.NAME, "");
    all(values, Field.RANK, "");
    all(values, Field.NIP, "NIP. ");
  }

  private void check(Field field, List<String> value, int row) {
    if (field == Field.DATE && !value.isEmpty() && !value.getFirst().matches("\\d{1,2}[ ./-]+[\\p{L}\\d]+[ ./-]+\\d{4}")) {
      error(Template.DECREE, row, field.label, "bukan tanggal; tulis seperti 12 Februari 2026");
    }
    if (field == Field.NIP && !value.isEmpty() && value.getFirst().replaceAll("\\D", "").length() != 18) {
      error(Template.DECREE, row, field.label, "NIP terdiri atas 18 angka");
    }
  }

  private void all(Map<Field, List<String>> values, Field field, String before) {
    values.getOrDefault(field, List.of()).forEach(value -> line(before + value));
  }

  private void list(Map<Field, List<String>> values, Field field, String head) {
    List<String> lines = values.getOrDefault(field, List.of());
    if (!lines.isEmpty()) {
      line(head);
      boolean typed = lines.getFirst().matches("^(?:\\d{1,2}|[a-z])[.)]\\s.*");
      for (int i = 0; i < lines.size(); i++) {
        line(typed ? lines.get(i) : i + 1 + ". " + lines.get(i));
      }
    }
  }

  private void line(String text) {
    parts.add(Text.of(text));
  }

  // ---- the standards

  private void service(int row) {
    String name = String.join(" ", standards.lines(row, serviceColumn));
    boolean filled = columns.values().stream().anyMatch(column -> !standards.at(row, column).isEmpty());
    if (name.isEmpty()) {
      if (filled) {
        error(Template.STANDARDS, row, Template.SERVICE, "kosong, padahal barisnya berisi; baris ini tidak menjadi standar");
        standards.row(row).values().forEach(composer::setAside);
      }
      return;
    }
    String named = groupColumn < 0 ? "" : String.join(" ", standards.lines(row, groupColumn));
    checkService(row, name, named, filled);
    if (!named.isEmpty() && !named.equals(group)) {
      group = named;
      parts.add(new Text("STANDAR PELAYANAN " + named, 0, Break.BLANK, Mark.NONE, 1, true));
    }
    parts.add(new Text("Jenis Pelayanan: " + name, 0, Break.BLANK, Mark.NONE, 0, true));
    List<GridRow> rows = new ArrayList<>();
    columns.forEach((kind, column) -> {
      List<String> lines = standards.lines(row, column);
      if (!lines.isEmpty()) {
        check(kind, lines, row);
        rows.add(new GridRow(List.of(new GridCell(0, List.of(Text.of(Template.label(kind)))), new GridCell(1, content(kind, lines))), false));
      }
    });
    parts.add(new Grid(rows));
  }

  private void checkService(int row, String name, String named, boolean filled) {
    if (!filled) {
      error(Template.STANDARDS, row, Template.SERVICE, "tidak ada komponen yang diisi untuk layanan ini");
    }
    Integer other = rowOfService.putIfAbsent(named + "/" + name, row);
    if (other != null) {
      error(Template.STANDARDS, row, Template.SERVICE, "nama layanan sama dengan baris " + (other + 1));
    }
  }

  private void check(ComponentKind kind, List<String> lines, int row) {
    String text = String.join(" ", lines);
    String problem = text.matches(".*#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!).*") ? "rumusnya salah; tulis isinya" : switch (kind) {
      case COMPLETION_TIME -> text.matches(".*\\d.*") || text.matches("(?i).*(?:jadwal|jam kerja|tidak dibatasi|seketika|langsung).*")
          ? null : "tidak ada angka dan satuan waktu";
      case STAFF_COUNT -> text.matches(".*\\d.*") ? null : "tidak ada angka";
      case FEE -> text.matches(".*\\d.*") || text.matches("(?i).*(?:gratis|tidak di|tanpa biaya|tidak ada|nihil|peraturan).*")
          ? null : "bukan tarif dan bukan pula keterangan gratis";
      default -> null;
    };
    if (problem != null) {
      error(Template.STANDARDS, row, Template.label(kind), problem);
    }
  }

  private static List<Part> content(ComponentKind kind, List<String> lines) {
    Mark mark = lines.size() == 1 || !LISTS.contains(kind) || lines.stream().anyMatch(l -> l.matches("^(?:\\(?\\w{1,2}[.)]|[-\u2013\u2022*])\\s.*"))
        ? Mark.NONE : kind == ComponentKind.PROCEDURE ? Mark.NUMBER : Mark.BULLET;
    return new ArrayList<>(lines.stream().map(line -> new Text(line, 0, Break.HARD, mark, 0, false)).toList());
  }

  /** Columns an office has added: kept, but no part of any standard. */
  private void unknownColumns() {
    standards.row(0).forEach((column, label) -> {
      if (column != serviceColumn && column != groupColumn && !columns.containsValue(column)) {
        error(Template.STANDARDS, 0, label.strip(), "kolom tidak dikenal; isinya tidak menjadi komponen");
        standards.rows().keySet().forEach(row -> composer.setAside(standards.at(row, column)));
      }
    });
  }

  private void error(String sheet, int row, String column, String problem) {
    composer.error(new RowError(sheet, row + 1, column, problem));
  }
}
