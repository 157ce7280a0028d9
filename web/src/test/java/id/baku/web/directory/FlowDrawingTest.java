package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.StandardContent.Edge;
import id.baku.standards.StandardContent.Flow;
import id.baku.standards.StandardContent.Node;
import id.baku.web.directory.FlowDrawing.Arrow;
import id.baku.web.directory.FlowDrawing.Box;
import id.baku.web.directory.FlowDrawing.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowDrawingTest {

  private static final Flow USUAL = flow("A Pengguna Layanan;B Kepala Biro Organisasi;"
      + "C Kabag Kelembagaan dan Analisis Jabatan;D Pelaksana Pelayanan", "A B 1", "B C 2", "C D 3", "D A 4");

  @Test
  void puts_a_chain_in_a_column_and_takes_the_way_back_at_the_side() {
    FlowDrawing drawing = draw(USUAL);
    assertThat(words(drawing)).containsExactly("Pengguna Layanan", "Kepala Biro Organisasi",
        "Kabag Kelembagaan dan Analisis Jabatan", "Pelaksana Pelayanan");
    assertThat(drawing.arrows()).hasSize(4);
    assertThat(drawing.arrows().stream().filter(arrow -> arrow.path().contains("Q"))).hasSize(1);
    assertThat(drawing.boxes().get(0).start()).isTrue();
    assertThat(drawing.boxes().get(1).start()).isFalse();
  }

  @Test
  void the_same_flow_gives_the_same_drawing() {
    assertThat(draw(USUAL)).isEqualTo(draw(USUAL));
  }

  @Test
  void tells_the_same_in_words() {
    assertThat(draw(USUAL).links().get(3))
        .isEqualTo(new FlowDrawing.Link("Pelaksana Pelayanan", "Pengguna Layanan", "4"));
  }

  @Test
  void nothing_is_drawn_for_nothing_or_for_too_much() {
    assertThat(FlowDrawing.of(null)).isEmpty();
    assertThat(FlowDrawing.of(new Flow(null, null))).isEmpty();
    assertThat(FlowDrawing.of(new Flow(List.of(), List.of()))).isEmpty();
    assertThat(FlowDrawing.of(chain(FlowDrawing.MOST_NODES))).isPresent();
    assertThat(FlowDrawing.of(chain(FlowDrawing.MOST_NODES + 1))).isEmpty();
  }

  @Test
  void one_box_alone_and_a_loop_to_itself_can_be_drawn() {
    assertThat(draw(flow("A Sendiri")).boxes()).hasSize(1);
    FlowDrawing loop = draw(flow("A Periksa", "A A ulangi"));
    assertThat(loop.arrows()).hasSize(1);
    assertInside(loop);
  }

  @Test
  void a_circle_without_a_beginning_can_be_drawn() {
    assertInside(draw(flow("A Satu;B Dua", "A B 1", "B A 2")));
    assertThat(words(draw(flow("A Satu;B Dua", "A B 1", "B A 2")))).containsExactly("Satu", "Dua");
  }

  @Test
  void what_leads_to_a_box_stands_above_it_whatever_the_order_of_writing() {
    assertThat(words(draw(flow("C Tiga;A Satu;B Dua", "A B", "B C", "A C")))).containsExactly("Satu", "Dua", "Tiga");
  }

  @Test
  void parallel_arrows_are_one_and_arrows_to_nowhere_none() {
    FlowDrawing drawing = draw(flow("A Satu;B Dua", "A B 1a", "A B 1b", "A X 9"));
    assertThat(drawing.arrows()).hasSize(1);
    assertThat(drawing.links().get(0).label()).isEqualTo("1a, 1b");
  }

  @Test
  void a_long_label_at_the_side_becomes_a_sign_that_is_told_below() {
    FlowDrawing drawing = draw(flow("A Ajukan;B Periksa;C Terbitkan", "A B", "B C", "C A tidak lengkap"));
    assertThat(drawing.marks()).containsExactly(new FlowDrawing.Mark("A", "tidak lengkap"));
  }

  @Test
  void labels_of_agencies_are_left_as_they_are() {
    FlowDrawing drawing = draw(flow("A <script>alert(1)</script>"));
    assertThat(words(drawing)).containsExactly("<script>alert(1)</script>");
  }

  @Test
  void survives_missing_pieces() {
    Flow torn = new Flow(Arrays.asList(new Node("A", null), null, new Node(null, "x"), new Node("A", "dua kali")),
        Arrays.asList(null, new Edge(null, "A", null), new Edge("A", null, null)));
    assertThat(words(draw(torn))).containsExactly("A");
  }

  @Test
  void everything_lies_inside_and_no_box_on_another_for_many_random_flows() {
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      int size = 1 + random.nextInt(FlowDrawing.MOST_NODES);
      List<Node> nodes = new ArrayList<>();
      List<Edge> edges = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        nodes.add(new Node("n" + i, "Langkah ".repeat(random.nextInt(20)) + "x".repeat(random.nextInt(60)) + i));
      }
      for (int i = 0; i < random.nextInt(3 * size + 1); i++) {
        edges.add(new Edge("n" + random.nextInt(size), "n" + random.nextInt(size), "k".repeat(random.nextInt(9))));
      }
      assertInside(draw(new Flow(nodes, edges)));
    }
  }

  private static void assertInside(FlowDrawing drawing) {
    assertThat(drawing.width()).isLessThanOrEqualTo(FlowDrawing.WIDTH);
    assertThat(drawing.boxes()).isNotEmpty();
    Box above = null;
    for (Box box : drawing.boxes()) {
      assertThat(box.x()).isNotNegative();
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
      assertThat(box.y()).isGreaterThan(above == null ? 0 : above.y() + above.height());
      assertThat(box.lines()).isNotEmpty();
      for (Line line : box.lines()) {
        assertThat(line.y()).isBetween(box.y(), box.y() + box.height());
        assertThat(WrappedText.width(line.text(), FlowLayout.FONT)).isLessThanOrEqualTo(box.width());
      }
      above = box;
    }
    for (Arrow arrow : drawing.arrows()) {
      assertThat(numbers(arrow.path())).isNotEmpty().allMatch(number -> number >= 0);
      if (arrow.label() != null && arrow.label().pill()) {
        assertThat(arrow.label().x()).isNotNegative();
        assertThat(arrow.label().x() + arrow.label().width()).isLessThanOrEqualTo(drawing.width());
      }
    }
  }

  private static Stream<Double> numbers(String path) {
    return Arrays.stream(path.split("[^0-9.-]+")).filter(part -> !part.isEmpty()).map(Double::valueOf);
  }

  private static List<String> words(FlowDrawing drawing) {
    return drawing.boxes().stream().map(box -> String.join(" ", box.lines().stream().map(Line::text).toList())).toList();
  }

  private static FlowDrawing draw(Flow flow) {
    return FlowDrawing.of(flow).orElseThrow();
  }

  private static Flow chain(int size) {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(new Node("n" + i, "Langkah " + i));
      edges.add(new Edge("n" + i, "n" + (i + 1), null));
    }
    return new Flow(nodes, edges);
  }

  /** @param nodes "id label;id label"; @param edges "from to label" */
  private static Flow flow(String nodes, String... edges) {
    return new Flow(Arrays.stream(nodes.split(";")).map(node -> node.split(" ", 2))
        .map(parts -> new Node(parts[0], parts[1])).toList(),
        Arrays.stream(edges).map(edge -> edge.split(" ", 3))
            .map(parts -> new Edge(parts[0], parts[1], parts.length > 2 ? parts[2] : null)).toList());
  }
}
