package id.baku.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.TrailEntry.Change;
import org.junit.jupiter.api.Test;

class ChangesTest {

  @Test
  void names_only_fields_that_differ() {
    assertThat(Changes.between("{\"name\":\"Loket 1\",\"phone\":\"0721\"}", "{\"name\":\"Loket Utama\",\"phone\":\"0721\"}"))
        .containsExactly(new Change("name", "Loket 1", "Loket Utama"));
  }

  @Test
  void goes_into_what_is_nested() {
    assertThat(Changes.between("{\"hours\":{\"1\":[\"07:30-12:00\",\"13:00-16:00\"]}}", "{\"hours\":{\"1\":[\"08:00-12:00\"],\"5\":[]}}"))
        .containsExactly(new Change("hours.1", "07:30-12:00, 13:00-16:00", "08:00-12:00"), new Change("hours.5", null, ""));
    assertThat(Changes.between("{\"units\":[{\"code\":\"a\"}]}", "{\"units\":[{\"code\":\"b\"}]}"))
        .containsExactly(new Change("units.1.code", "a", "b"));
  }

  @Test
  void tells_what_came_and_what_went() {
    assertThat(Changes.between(null, "{\"value\":12,\"shown\":true}"))
        .containsExactly(new Change("value", null, "12"), new Change("shown", null, "true"));
    assertThat(Changes.between("{\"value\":null}", null)).containsExactly(new Change("value", "", null));
    assertThat(Changes.between("{\"value\":1}", "{\"value\":1}")).isEmpty();
  }
}
