package id.baku.decrees.readers;

import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers runs of text into lines and adds each to the parts when it ends. */
public final class LineBuilder {

  private static final Pattern TYPED_NUMBER = Pattern.compile("^(?:\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s.*", Pattern.DOTALL);
  private static final Pattern TYPED_BULLET = Pattern.compile("^[-\u2013\u2022*]\\s.*", Pattern.DOTALL);

  private final List<Part> parts;
  private final StringBuilder text = new StringBuilder();
  private int bold;
  private boolean plain;
  private boolean broken;
  private boolean blank;
  /** The line goes on with a heading that is broken in two. */
  private boolean soft;
  private String sign = "";
  private int indent;
  private int level;
  private Mark mark = Mark.NONE;

  public LineBuilder(List<Part> parts) {
    this.parts = parts;
  }

  public void append(String more) {
    if (!more.isBlank()) {
      plain |= bold == 0;
      broken = false;
    }
    text.append(more);
  }

  /** What runs inside is bold. */
  public void inBold(Runnable content) {
    bold++;
    content.run();
    bold--;
  }

  /** Sign of the list entry that begins; given to its first line with text. */
  public void sign(String listSign) {
    sign = listSign;
  }

  public void noSign() {
    sign = "";
  }

  public void indent(int columns) {
    indent = columns;
  }

  public void level(int heading) {
    level = heading;
  }

  public void mark(Mark next) {
    mark = next;
  }

  /** A sign somebody typed although the list has one already is not doubled. */
  private String signed(String read) {
    boolean bullet = sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0));
    Pattern typed = bullet ? TYPED_BULLET : TYPED_NUMBER;
    return sign.isEmpty() || typed.matcher(read).matches() ? read : sign + " " + read;
  }

  /** A forced break; two in a row leave a line blank. */
  public void lineBreak() {
    boolean empty = text.toString().isBlank();
    end();
    if (empty && broken) {
      blank = true;
    }
    broken = true;
    soft = level > 0;
  }

  /** A blank line stands before what comes next. */
  public void blank() {
    end();
    blank = true;
  }

  /** Ends the line; does nothing when none has begun. */
  public void end() {
    String read = Words.squeeze(text.toString());
    text.setLength(0);
    if (!read.isEmpty()) {
      parts.add(new Part.Text(signed(read), indent, blank ? Break.BLANK : soft ? Break.SOFT : Break.HARD, mark, level, !plain));
      sign = "";
      blank = false;
      broken = false;
    }
    plain = false;
    soft = false;
  }
}
