package id.baku.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.archive.ClosingProof.Erased;
import id.baku.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The proof of what was erased, as it is kept and read again. */
class ClosingProofTest {

  private static final ClosingProof PROOF = ClosingProof.of(List.of(new Erased("decree", 3, 3), new Erased("membership", 4, 0)));

  @Test
  void comes_back_as_it_was_kept() {
    assertThat(Json.write(PROOF)).startsWith("{\"tables\":[{\"table\":\"decree\",\"before\":3,\"after\":3},").endsWith("\"sha256\":\"" + PROOF.sha256() + "\"}");
    ClosingProof read = Json.read(Json.write(PROOF), ClosingProof.class);
    assertThat(read).isEqualTo(PROOF);
    assertThat(read.sound()).isTrue();
  }

  @Test
  void tells_when_a_number_was_changed() {
    assertThat(new ClosingProof(List.of(new Erased("decree", 3, 3), new Erased("membership", 4, 1)), PROOF.sha256()).sound()).isFalse();
  }
}
