package id.baku.web.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.platform.ConditionalGet;
import id.baku.web.platform.FakeExchange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkGateTest {

  private final BulkPlaces places = new BulkPlaces();
  private final OutputStream sent = new ByteArrayOutputStream();
  private int made;

  /** The lines of HSDS, and a file, of which {@link ConditionalGet} keeps its hands off. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/hsds/3.0/services", "/api/v1/bulk/services.csv"})
  void head_is_answered_without_making_the_file_or_taking_a_place(String address) throws Exception {
    new FakeExchange(address).by("HEAD").run(new ConditionalGet(), (request, response) -> ask((HttpServletRequest) request));
    assertThat(made).isZero();
    assertThat(sent).hasToString("");
    for (int place = 0; place < BulkPlaces.AT_ONCE; place++) {
      assertThat(places.enter("192.0.2." + place)).isEqualTo(BulkPlaces.Answer.ENTERED);
    }
  }

  private void ask(HttpServletRequest request) throws IOException {
    BulkGate gate = new BulkGate();
    gate.places = places;
    gate.request = request;
    gate.through(to -> {
      made++;
      to.write("berkas".getBytes(StandardCharsets.UTF_8));
    }).write(sent);
  }
}
