package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.directory.DecreeCopy;
import id.baku.directory.DirectoryReader;
import id.baku.web.platform.FakeExchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecreeCopyDownloadTest {

  private static final UUID ID = UUID.fromString("2b0c0e9e-4d0f-4c43-9c1e-6f1f6d1c7a10");
  private static final long LENGTH = 4L * DecreeCopy.PIECE;
  private static final Instant BEGIN = Instant.parse("2026-11-22T03:00:00Z");

  private final Copies copies = new Copies();
  private Instant now = BEGIN;

  @Test
  void who_reads_gets_every_piece() throws Exception {
    FakeExchange get = exchange("GET");
    ask(get);
    assertThat(get.sent()).hasSize((int) LENGTH);
    assertThat(copies.read).isEqualTo(4);
  }

  @Test
  void head_has_the_headers_of_get_and_reads_nothing() throws Exception {
    FakeExchange get = exchange("GET");
    FakeExchange head = exchange("HEAD");
    ask(get);
    copies.read = 0;
    ask(head);
    assertThat(copies.read).isZero();
    assertThat(head.sent()).isEmpty();
    assertThat(head.headers()).isEqualTo(get.headers()).containsEntry("Content-Length", String.valueOf(LENGTH));
  }

  @Test
  void who_reads_too_slowly_is_let_go() {
    copies.pace = Duration.ofMinutes(2);
    assertThatThrownBy(() -> ask(exchange("GET"))).isInstanceOf(IOException.class).hasMessageContaining("slowly");
    assertThat(copies.read).isEqualTo(1);
  }

  private static FakeExchange exchange(String method) {
    return new FakeExchange("/salinan/keputusan/" + ID).below("/" + ID).by(method);
  }

  private void ask(FakeExchange exchange) throws Exception {
    DecreeCopyDownload servlet = new DecreeCopyDownload();
    servlet.directory = copies;
    InstantSource time = () -> now;
    servlet.clock = time.withZone(ZoneOffset.UTC);
    exchange.run((request, response, chain) -> chain.doFilter(request, response),
        (request, response) -> servlet.doGet((HttpServletRequest) request, (HttpServletResponse) response));
  }

  /** One copy; between its pieces passes what its reader takes for one. */
  private final class Copies extends DirectoryReader {

    private Duration pace = Duration.ZERO;
    private int read;

    @Override
    public DecreeCopy decreeCopy(UUID decreeId) {
      return new DecreeCopy(decreeId, "ab".repeat(32), LENGTH);
    }

    @Override
    public byte[] piece(DecreeCopy copy, long from) {
      read++;
      now = now.plus(pace);
      return new byte[DecreeCopy.PIECE];
    }
  }
}
