package id.baku.decrees.readers.pdf;

import id.baku.decrees.readers.Budget;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
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
  private final List<Point2D[]> path = new ArrayList<>();
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
    line(a, b);
    line(b, c);
    line(c, d);
    line(d, a);
    current = a;
    start = a;
  }

  private void line(Point2D from, Point2D to) {
    if (path.size() < MOST) {
      path.add(new Point2D[] {from, to});
    }
  }

  @Override
  public void moveTo(float x, float y) {
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
  }

  @Override
  public void strokePath() {
    for (Point2D[] line : path) {
      add(line[0], line[1]);
    }
    path.clear();
  }

  /** Of a filled shape only a thin one is a line; a broad one is the ground of a cell. */
  @Override
  public void fillPath(int rule) {
    for (int i = 0; i + 3 < path.size(); i += 4) {
      Point2D a = shown.transform(path.get(i)[0], null);
      Point2D c = shown.transform(path.get(i + 1)[1], null);
      double wide = Math.abs(a.getX() - c.getX());
      double high = Math.abs(a.getY() - c.getY());
      if (high <= THIN && wide > high) {
        double y = (a.getY() + c.getY()) / 2;
        keep(a.getX(), y, c.getX(), y);
      } else if (wide <= THIN && high > wide) {
        double x = (a.getX() + c.getX()) / 2;
        keep(x, a.getY(), x, c.getY());
      }
    }
    path.clear();
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
