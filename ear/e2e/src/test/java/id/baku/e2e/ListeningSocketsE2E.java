package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.product.Product;
import id.baku.launcher.ListeningSockets;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningSocketsE2E {

  @Test
  void all_that_listens_listens_to_this_machine_alone() throws IOException {
    Product product = Product.running();
    List<InetSocketAddress> sockets = ListeningSockets.of(product.processes());
    int http = URI.create(product.address()).getPort();
    int database = URI.create(product.databaseUrl().substring("jdbc:".length())).getPort();
    assertThat(sockets).extracting(InetSocketAddress::getPort).contains(http, database);
    assertThat(sockets).allMatch(socket -> socket.getAddress().isLoopbackAddress());
  }
}
