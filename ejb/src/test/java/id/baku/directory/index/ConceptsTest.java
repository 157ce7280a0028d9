package id.baku.directory.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.index.Concepts.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTest {

  private final Words words = new Words();
  private final Concepts concepts = new Concepts(List.of(List.of("pbb", "pajak bumi dan bangunan"), List.of("pajak")), words);

  @Test
  void a_concept_holds_whatever_words_it_is_written_with_and_the_longest_wins() {
    assertThat(concepts.parts(words.split("bayar pajak bumi dan bangunan desa"))).containsExactly(new Part(List.of("bayar"), null),
        new Part(List.of("pajak", "bumi", "dan", "bangunan"), "§pbb"), new Part(List.of("desa"), null));
    assertThat(concepts.parts(words.split("pajak dan desa"))).containsExactly(new Part(List.of("pajak"), "§pajak"),
        new Part(List.of("dan"), null), new Part(List.of("desa"), null));
    assertThat(concepts.parts(List.of())).isEmpty();
  }
}
