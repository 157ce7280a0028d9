package id.baku.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara's own administration command, run with the JDK this program runs on. */
final class Asadmin {

  /** @param output what it printed, for the log and for finding the reason of a failure */
  record Outcome(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  private final Path payara;

  Asadmin(Path payara) {
    this.payara = payara;
  }

  /** @param environment what the command, and a server it starts, get on top of this program's environment */
  Outcome run(Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
    String jdk = System.getProperty("java.home");
    var command = new ArrayList<>(List.of(Path.of(jdk, "bin", "java").toString(),
        "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
        "-jar", payara.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("BAKU_DB_OWNER"));   // a server is not to know the schema's owner
    builder.environment().putAll(environment);
    builder.environment().putAll(Map.of("JAVA_HOME", jdk, "AS_JAVA", jdk));
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output.strip());
    } finally {
      process.destroy();
    }
  }
}
