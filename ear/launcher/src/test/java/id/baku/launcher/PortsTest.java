package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void the_same_port_is_not_given_twice() {
    var ports = new Ports();
    assertThat(Stream.generate(ports::next).limit(50)).doesNotHaveDuplicates();
  }

  @Test
  void a_port_in_use_is_not_free_whichever_address_holds_it() throws IOException {
    try (var loopback = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); var everywhere = new ServerSocket(0)) {
      assertThat(Ports.isFree(loopback.getLocalPort())).isFalse();
      assertThat(Ports.isFree(everywhere.getLocalPort())).isFalse();
    }
  }
}
