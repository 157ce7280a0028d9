package id.baku.imports;

import id.baku.standards.ComponentKind;
import java.io.Serializable;

/**
 * Text of the document that belonged to nothing when it was read.
 *
 * @param line from 1
 */
public record LeftOver(int line, String text) {

  /**
   * What became of it.
   *
   * @param position of the standard it is part of now; null when a person says that it is part of nothing
   * @param component null with {@code position}
   */
  public record Use(Integer position, ComponentKind component) implements Serializable {

    static final Use NOTHING = new Use(null, null);

    /** A person looked at it and it belongs nowhere. */
    public boolean isNothing() {
      return position == null;
    }
  }

  /**
   * One line of the list.
   *
   * @param number place in the list, from 1
   * @param use null as long as nobody placed it
   */
  public record Row(int number, int line, String text, Use use) implements Serializable {}
}
