package id.baku.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Which TCP ports of the loopback interface are free. */
public final class Ports {

  /** Below the range from which the system takes ports for outgoing connections, so that a port found free stays free for a while. */
  private static final int FIRST = 20_000;
  private static final int LAST = 29_999;

  private final Set<Integer> handedOut = new HashSet<>();

  /** A free port that this object has not given before. */
  public synchronized int next() {
    for (int attempt = 0; attempt < 500; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
      if (!handedOut.contains(port) && isFree(port)) {
        handedOut.add(port);
        return port;
      }
    }
    throw new PlainFailure("No free port was found between " + FIRST + " and " + LAST + " on 127.0.0.1.");
  }

  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
