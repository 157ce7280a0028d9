package id.baku.web.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.api.bulk.BulkPlaces.Answer;
import org.junit.jupiter.api.Test;

class BulkPlacesTest {

  private final BulkPlaces places = new BulkPlaces();

  @Test
  void one_address_cannot_take_all_places() {
    assertThat(places.enter("a")).isEqualTo(Answer.ENTERED);
    assertThat(places.enter("a")).isEqualTo(Answer.ENTERED);
    assertThat(places.enter("a")).isEqualTo(Answer.YOURS_ARE_TAKEN);
    assertThat(places.enter("b")).isEqualTo(Answer.ENTERED);
    places.leave("a");
    assertThat(places.enter("a")).isEqualTo(Answer.ENTERED);
  }

  @Test
  void there_are_few_places_and_who_leaves_makes_room_for_one() {
    for (int i = 0; i < BulkPlaces.AT_ONCE; i++) {
      assertThat(places.enter("address-" + i)).isEqualTo(Answer.ENTERED);
    }
    assertThat(places.enter("late")).isEqualTo(Answer.FULL);
    places.leave("address-0");
    assertThat(places.enter("late")).isEqualTo(Answer.ENTERED);
    assertThat(places.enter("later")).isEqualTo(Answer.FULL);
  }
}
