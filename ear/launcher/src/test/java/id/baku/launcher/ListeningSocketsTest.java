package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The instrument of {@link LauncherIT} must be able to see what it is to refuse. */
class ListeningSocketsTest {

  @Test
  void tells_a_socket_open_to_everybody_from_one_on_loopback() throws IOException {
    try (var everywhere = new ServerSocket(0); var loopback = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var mine = ListeningSockets.of(List.of(ProcessHandle.current()));
      assertThat(mine).filteredOn(socket -> socket.getPort() == everywhere.getLocalPort()).singleElement()
          .matches(socket -> socket.getAddress().isAnyLocalAddress());
      assertThat(mine).filteredOn(socket -> socket.getPort() == loopback.getLocalPort()).singleElement()
          .extracting(InetSocketAddress::getAddress).matches(InetAddress::isLoopbackAddress);
    }
  }
}
