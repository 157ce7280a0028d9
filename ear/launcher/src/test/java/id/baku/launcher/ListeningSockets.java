package id.baku.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The addresses processes listen on, as the Linux kernel lists them: the programs are not asked. The end-to-end tests use it too. */
public final class ListeningSockets {

  private static final String LISTEN = "0A";

  private ListeningSockets() {}

  public static List<InetSocketAddress> of(List<ProcessHandle> processes) throws IOException {
    Set<String> own = new HashSet<>();
    for (ProcessHandle process : processes) own.addAll(socketsOf(process.pid()));
    var addresses = new ArrayList<InetSocketAddress>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table)).stream().skip(1).toList()) {
        String[] column = line.strip().split("\\s+");
        if (column[3].equals(LISTEN) && own.contains(column[9])) addresses.add(address(column[1]));
      }
    }
    return addresses;
  }

  /** The kernel prints the address in words of four bytes, each in the machine's order. */
  private static InetSocketAddress address(String hex) throws IOException {
    byte[] printed = HexFormat.of().parseHex(hex.substring(0, hex.indexOf(':')));
    var bytes = new byte[printed.length];
    for (int i = 0; i < bytes.length; i++) bytes[i] = printed[i / 4 * 4 + 3 - i % 4];
    return new InetSocketAddress(InetAddress.getByAddress(bytes), Integer.parseInt(hex.substring(hex.indexOf(':') + 1), 16));
  }

  private static Set<String> socketsOf(long pid) throws IOException {
    var inodes = new HashSet<String>();
    try (var descriptors = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "fd"))) {
      for (Path descriptor : descriptors) {
        try {
          String target = Files.readSymbolicLink(descriptor).toString();
          if (target.startsWith("socket:[")) inodes.add(target.substring(8, target.length() - 1));
        } catch (IOException closedMeanwhile) {
          // descriptors come and go while one looks
        }
      }
    }
    return inodes;
  }
}
