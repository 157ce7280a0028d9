package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.LegalBases;
import id.baku.standards.StandardContent.LegalBasis;
import id.baku.standards.StandardContent.StaffCount;
import id.baku.standards.StandardContent.Tariff;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void shows_items_where_there_are_some() {
    Wording wording = Wording.of(new ItemList("raw", Arrays.asList(new Item("satu", null, null), null)));
    assertThat(wording.items()).extracting(Item::text).containsExactly("satu");
    assertThat(wording.lines()).isEmpty();
    assertThat(wording.isMissing()).isFalse();
  }

  @Test
  void falls_back_to_the_words_of_the_decree() {
    assertThat(Wording.of(new ItemList("satu\n\n dua ", List.of())).lines()).containsExactly("satu", "dua");
    assertThat(Wording.of(new StaffCount("2 (tiga) orang", 2, "tiga")).lines()).containsExactly("2 (tiga) orang");
  }

  @Test
  void legal_bases_are_items() {
    assertThat(Wording.of(new LegalBases("", List.of(new LegalBasis("UU 25/2009", null)))).items()).hasSize(1);
  }

  @Test
  void what_is_not_said_is_missing() {
    assertThat(Wording.of(null).isMissing()).isTrue();
    assertThat(Wording.of(new ItemList(null, null)).isMissing()).isTrue();
    assertThat(Wording.of(new ItemList("  ", List.of())).isMissing()).isTrue();
  }

  @Test
  void cost_tells_the_range_of_tariffs() {
    Cost cost = Cost.of(new Fee("", false, List.of(new Tariff("a", 50_000L, 75_000L, null), new Tariff("b", 10_000L, null, null),
        new Tariff("c", null, null, null))));
    assertThat(cost.from()).isEqualTo(10_000L);
    assertThat(cost.to()).isEqualTo(75_000L);
    assertThat(Cost.of(null).free()).isNull();
    assertThat(Cost.of(new Fee("", true, null)).tariffs()).isEmpty();
  }
}
