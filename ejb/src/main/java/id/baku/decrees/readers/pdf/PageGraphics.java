package id.baku.decrees.readers.pdf;

import id.baku.decrees.readers.Budget;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects what a page draws that may rule a table: straight lines, borders of rectangles, thin filled rectangles. */
final class PageGraphics extends PDFGraphicsStreamEngine {

  private static final int MOST = 60_000;
  /** A filled rectangle thinner than this is a line. */
  private static final float THIN = 3.5f;

  private final Budget budget;
  private final AffineTransform shown;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Shape> path = new ArrayList<>();
  private int lines;
  private final float area;
  private Point2D current = new Point2D.Float();
  private Point2D start = current;
  private double pictured;

  private PageGraphics(PDPage page, Budget budget) {
    super(page);
    this.budget = budget;
    this.shown = shown(page);
    this.area = Math.max(1, page.getCropBox().getWidth() * page.getCropBox().getHeight());
  }

  /** One closed or open piece of a path: its straight lines, and whether it has others. */
  private static final class Shape {
    private final List<Point2D[]> lines = new ArrayList<>();
    private boolean curved;
  }

  /** @param pictured how much of the page pictures cover, from 0 to 1 */
  record Result(List<Ruling> rulings, double pictured) {}

  static Result of(PDPage page, Budget budget) throws IOException {
    PageGraphics graphics = new PageGraphics(page, budget);
    if (page.hasContents()) {
      graphics.processPage(page);
    }
    return new Result(graphics.rulings, Math.min(1, graphics.pictured / graphics.area));
  }

  /** From the page as stored to the page as shown. */
  private static AffineTransform shown(PDPage page) {
    PDRectangle box = page.getCropBox();
    float w = box.getWidth();
    float h = box.getHeight();
    AffineTransform turn = switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
      default -> new AffineTransform(1, 0, 0, -1, 0, h);
    };
    turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    return turn;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.check();
    super.processOperator(operator, operands);
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.add(new Shape());
    line(a, b);
    line(b, c);
    line(c, d);
    line(d, a);
    current = a;
    start = a;
  }

  private void line(Point2D from, Point2D to) {
    if (lines++ < MOST) {
      shape().lines.add(new Point2D[] {from, to});
    }
  }

  private Shape shape() {
    if (path.isEmpty()) {
      path.add(new Shape());
    }
    return path.getLast();
  }

  @Override
  public void moveTo(float x, float y) {
    if (path.isEmpty() || !path.getLast().lines.isEmpty()) {
      path.add(new Shape());
    }
    current = new Point2D.Float(x, y);
    start = current;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D next = new Point2D.Float(x, y);
    line(current, next);
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    shape().curved = true;
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    line(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
    lines = 0;
  }

  @Override
  public void strokePath() {
    for (Shape shape : path) {
      shape.lines.forEach(line -> add(line[0], line[1]));
    }
    endPath();
  }

  /** Of a filled shape only a thin one is a line; a broad one is the ground of a cell. */
  @Override
  public void fillPath(int rule) {
    for (Shape shape : path) {
      if (!shape.curved && shape.lines.size() >= 3) {
        thin(shape);
      }
    }
    endPath();
  }

  private void thin(Shape shape) {
    Point2D first = shown.transform(shape.lines.getFirst()[0], null);
    Rectangle2D box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
    shape.lines.forEach(line -> box.add(shown.transform(line[1], null)));
    if (box.getHeight() <= THIN && box.getWidth() > box.getHeight()) {
      keep(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
    } else if (box.getWidth() <= THIN && box.getHeight() > box.getWidth()) {
      keep(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY());
    }
  }

  @Override
  public void fillAndStrokePath(int rule) {
    strokePath();
  }

  private void add(Point2D from, Point2D to) {
    Point2D a = shown.transform(from, null);
    Point2D b = shown.transform(to, null);
    keep(a.getX(), a.getY(), b.getX(), b.getY());
  }

  private void keep(double x1, double y1, double x2, double y2) {
    Ruling ruling = Ruling.of(x1, y1, x2, y2);
    if (ruling != null && rulings.size() < MOST) {
      rulings.add(ruling);
    }
  }

  @Override
  public void drawImage(PDImage image) {
    var matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictured += Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
  }

  @Override
  public void clip(int rule) {
    // what is hidden by a clip is read all the same
  }

  @Override
  public void shadingFill(COSName shading) {
    // colours say nothing
  }
}
