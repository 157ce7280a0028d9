package id.baku.decrees.formats;

import id.baku.decrees.formats.Written.Element;
import id.baku.decrees.formats.Written.Grid;
import id.baku.decrees.formats.Written.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints a document to PDF: lines broken at the width of their column, rows broken over pages, page heads and numbers. */
public final class PdfDocument {

  /** How the cells of tables are parted. */
  public enum Borders { LINES, THIN_RECTANGLES, NONE }

  private static final float SIZE = 10;
  private static final float LEADING = 13;
  private static final float MARGIN = 56;
  private static final float PADDING = 5;

  private final PDDocument document = new PDDocument();
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDFont plain;
  private final Borders borders;
  private final String head;
  private final PDRectangle format;
  private PDPageContentStream out;
  private float y;

  private PdfDocument(Borders borders, String head, PDRectangle format) throws IOException {
    this.borders = borders;
    this.head = head;
    this.format = format;
    this.plain = PDType0Font.load(document,
        PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
  }

  public static byte[] ruled(Written written) {
    return ruled(written, "Salinan Keputusan tentang Standar Pelayanan");
  }

  /** @param head what every page begins with */
  public static byte[] ruled(Written written, String head) {
    return print(written, Borders.LINES, head, PDRectangle.A4);
  }

  /** Borders as word processors print them, on a broad page. */
  public static byte[] broad(Written written) {
    return print(written, Borders.THIN_RECTANGLES, null, new PDRectangle(842, 595));
  }

  public static byte[] aligned(Written written) {
    return print(written, Borders.NONE, null, PDRectangle.A4);
  }

  private static byte[] print(Written written, Borders borders, String head, PDRectangle format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PdfDocument printer = new PdfDocument(borders, head, format);
      printer.print(written);
      printer.document.save(out);
      printer.document.close();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void print(Written written) throws IOException {
    page();
    for (Element element : written.elements()) {
      switch (element) {
        case Text text -> text(text);
        case Grid grid -> {
          y -= 4;
          float[] widths = widths(grid);
          for (List<List<String>> row : grid.rows()) {
            row(row, widths);
          }
          y -= LEADING;
        }
      }
    }
    out.close();
  }

  private void page() throws IOException {
    if (out != null) {
      out.close();
    }
    PDPage page = new PDPage(format);
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    if (head != null) {
      show(head, MARGIN, format.getHeight() - 30, plain);
    }
    show("- " + document.getNumberOfPages() + " -", format.getWidth() / 2 - 10, 25, plain);
    y = format.getHeight() - MARGIN;
  }

  private void text(Text text) throws IOException {
    if (text.blank()) {
      y -= LEADING;
    }
    PDFont font = text.bold() || text.level() > 0 ? bold : plain;
    for (String line : wrap(text.text(), format.getWidth() - 2 * MARGIN, font)) {
      if (y < MARGIN + LEADING) {
        page();
      }
      y -= LEADING;
      show(line, MARGIN, y, font);
    }
  }

  /** As broad as the longest word of each column, at least; what is left goes to the columns with most text. */
  private float[] widths(Grid grid) throws IOException {
    float all = format.getWidth() - 2 * MARGIN;
    float[] least = new float[grid.columns()];
    float[] wish = new float[grid.columns()];
    float sum = 0;
    float wishes = 0;
    for (int c = 0; c < least.length; c++) {
      for (List<List<String>> row : grid.rows()) {
        for (String line : c < row.size() ? row.get(c) : List.<String>of()) {
          wish[c] = Math.max(wish[c], Math.min(all, plain.getStringWidth(line) * SIZE / 1000));
          for (String word : line.split(" ")) {
            least[c] = Math.max(least[c], Math.min(170, plain.getStringWidth(word) * SIZE / 1000 + 2 * PADDING + 1));
          }
        }
      }
      least[c] = Math.max(20, least[c]);
      sum += least[c];
      wishes += wish[c];
    }
    for (int c = 0; c < least.length; c++) {
      least[c] = sum > all ? least[c] * all / sum : least[c] + (all - sum) * wish[c] / Math.max(1, wishes);
    }
    return least;
  }

  private void row(List<List<String>> row, float[] widths) throws IOException {
    int columns = widths.length;
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < columns; c++) {
      List<String> lines = new ArrayList<>();
      for (String line : c < row.size() ? row.get(c) : List.<String>of()) {
        lines.addAll(wrap(line, widths[c] - 2 * PADDING, plain));
      }
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    int from = 0;
    while (from < height) {
      int room = (int) ((y - MARGIN - PADDING) / LEADING);
      if (room < 1) {
        page();
        continue;
      }
      int to = Math.min(height, from + room);
      part(cells, widths, from, to);
      from = to;
    }
  }

  private void part(List<List<String>> cells, float[] widths, int from, int to) throws IOException {
    float top = y;
    float bottom = y - (to - from) * LEADING - (borders == Borders.NONE ? 0 : PADDING);
    float x = MARGIN;
    for (int c = 0; c < widths.length; c++) {
      for (int i = from; i < Math.min(to, cells.get(c).size()); i++) {
        show(cells.get(c).get(i), x + PADDING, top - (i - from + 1) * LEADING + 2, plain);
      }
      border(x, bottom, widths[c], top - bottom);
      x += widths[c];
    }
    y = bottom;
  }

  private void border(float x, float bottom, float width, float height) throws IOException {
    switch (borders) {
      case LINES -> {
        out.addRect(x, bottom, width, height);
        out.stroke();
      }
      case THIN_RECTANGLES -> {
        out.addRect(x, bottom, width, 0.5f);
        out.fill();
        out.addRect(x, bottom + height, width, 0.5f);
        out.fill();
        out.addRect(x, bottom, 0.5f, height);
        out.fill();
        out.addRect(x + width, bottom, 0.5f, height);
        out.fill();
      }
      case NONE -> { }
    }
  }

  private void show(String text, float x, float at, PDFont font) throws IOException {
    out.beginText();
    out.setFont(font, SIZE);
    out.newLineAtOffset(x, at);
    out.showText(text);
    out.endText();
  }

  private static List<String> wrap(String text, float width, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) * SIZE / 1000 > width) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
      while (font.getStringWidth(line.toString()) * SIZE / 1000 > width) {
        int cut = line.length();
        while (font.getStringWidth(line.substring(0, cut)) * SIZE / 1000 > width) {
          cut--;
        }
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
