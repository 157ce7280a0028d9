package id.baku.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.ComponentChange.Change;
import id.baku.standards.WordDiff.Piece;
import id.baku.standards.WordDiff.Piece.Kind;
import id.baku.standards.StandardContent.ItemList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An edited document beside what is there. */
class ComponentChangeTest {

  @Test
  void tells_word_by_word_what_is_gone_and_what_is_new() {
    assertThat(WordDiff.of("paling lambat 3 (tiga) hari kerja", "paling lambat 5 (lima) hari kerja sejak lengkap")).containsExactly(
        new Piece(Kind.KEPT, "paling lambat"), new Piece(Kind.GONE, "3 (tiga)"), new Piece(Kind.NEW, "5 (lima)"),
        new Piece(Kind.KEPT, "hari kerja"), new Piece(Kind.NEW, "sejak lengkap"));
    assertThat(WordDiff.of("", "")).isEmpty();
  }

  @Test
  void entries_stand_on_lines_of_their_own_and_another_number_is_no_change() {
    assertThat(WordDiff.of("1. KTP 2. Surat kuasa 3. Denah Pasal 9. lokasi", "1. KTP 2. Denah Pasal 7. lokasi 3. Foto")).containsExactly(
        new Piece(Kind.KEPT, "1. KTP"), new Piece(Kind.GONE, "\n2. Surat kuasa"), new Piece(Kind.KEPT, "\n2. Denah Pasal"), new Piece(Kind.GONE, "9."),
        new Piece(Kind.NEW, "7."), new Piece(Kind.KEPT, "lokasi"), new Piece(Kind.NEW, "\n3. Foto"));
    assertThat(WordDiff.of("a. KTP b. KK", "1. KTP 2. KK")).extracting(Piece::kind).containsOnly(Kind.KEPT);
  }

  @Test
  void texts_too_long_to_compare_are_gone_and_new_as_a_whole_unless_they_are_equal() {
    String long1 = "kata ".repeat(5_001);
    assertThat(WordDiff.of(long1, long1 + "lagi")).extracting(Piece::kind).containsExactly(Kind.GONE, Kind.NEW);
    assertThat(WordDiff.of(long1, long1)).extracting(Piece::kind).containsOnly(Kind.KEPT);
  }

  @Test
  void a_component_is_equal_changed_new_or_gone() {
    List<ComponentChange> changes = ComponentChange.all(content("KTP\nSurat", "Kartu", "Ruang", null), content("KTP  Surat ", "Kartu baru", null, "S1"));
    assertThat(changes).extracting(ComponentChange::kind, ComponentChange::change).containsExactly(
        org.assertj.core.groups.Tuple.tuple(ComponentKind.REQUIREMENTS, Change.EQUAL), org.assertj.core.groups.Tuple.tuple(ComponentKind.PRODUCT, Change.CHANGED),
        org.assertj.core.groups.Tuple.tuple(ComponentKind.FACILITIES, Change.GONE), org.assertj.core.groups.Tuple.tuple(ComponentKind.COMPETENCE, Change.NEW));
    assertThat(changes.getFirst().pieces()).isEmpty();
  }

  private static StandardContent content(String requirements, String product, String facilities, String competence) {
    return new StandardContent(list(requirements), null, null, null, list(product), null, null, list(facilities), list(competence), null, null, null,
        null, null);
  }

  private static ItemList list(String raw) {
    return raw == null ? null : new ItemList(raw, List.of());
  }

  @Test
  void texts_that_share_no_word_need_no_more_memory_than_others() {
    String before = IntStream.range(0, 5_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    String after = IntStream.range(0, 5_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
    assertThat(WordDiff.of(before, after)).containsExactly(new Piece(Kind.GONE, before), new Piece(Kind.NEW, after));
  }
}
