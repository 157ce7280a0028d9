package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void a_database_out_of_reach_is_an_outage_however_deep() {
    assertThat(Outage.isBehind(new IllegalStateException(new RuntimeException(new SQLException("x", "08006"))))).isTrue();
    assertThat(Outage.isBehind(new SQLException("shutting down", "57P01"))).isTrue();
    assertThat(Outage.isBehind(new SQLException("Error in allocating a connection"))).isTrue();
  }

  @Test
  void a_wrong_statement_is_a_mistake() {
    assertThat(Outage.isBehind(new IllegalStateException(new SQLException("syntax", "42601")))).isFalse();
    assertThat(Outage.isBehind(new NullPointerException())).isFalse();
  }
}
