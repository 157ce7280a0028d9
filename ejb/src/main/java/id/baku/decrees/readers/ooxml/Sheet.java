package id.baku.decrees.readers.ooxml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet as a person sees it: rows and columns by number from 0, only cells that show something.
 *
 * @param formulas columns of each row in which a formula stands, whether it shows something or not
 */
record Sheet(String name, TreeMap<Integer, TreeMap<Integer, String>> rows, TreeMap<Integer, TreeSet<Integer>> formulas) {

  private static final TreeMap<Integer, String> NOTHING = new TreeMap<>();

  String at(int row, int column) {
    return rows.getOrDefault(row, NOTHING).getOrDefault(column, "");
  }

  /** The lines somebody typed into a cell. */
  List<String> lines(int row, int column) {
    return lines(at(row, column));
  }

  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Map<Integer, String> row(int row) {
    return rows.getOrDefault(row, NOTHING);
  }
}
