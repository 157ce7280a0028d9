package id.baku.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A copy of the script {@code baku} in a tree that holds just enough for it to work, with programs that only say that they were started. The
 * usual places of JDKs are places inside the tree, and nothing is on the path but what the script needs.
 */
final class MadeUpTree {

  private static final String USUAL_PLACES = "/usr/lib/jvm/* /opt/* ";
  private static final List<String> TOOLS =
      List.of("sh", "sed", "dirname", "readlink", "find", "head", "tail", "cat", "date", "mktemp", "mkdir", "mv", "rm", "grep", "id");

  private final Path dir;

  MadeUpTree(Path dir) throws IOException {
    this.dir = dir;
    String script = Files.readString(root().resolve("baku"));
    if (!script.contains(USUAL_PLACES)) throw new IllegalStateException("The script looks for JDKs in other places than these tests know.");
    Files.writeString(file("baku"), script.replace(USUAL_PLACES, "\"" + dir.resolve("jvm") + "\"/* "));
    Files.createDirectories(dir.resolve("bin"));
    for (String tool : TOOLS) Files.createSymbolicLink(dir.resolve("bin").resolve(tool), which(tool));
    for (String source : List.of("pom.xml", "ejb/pom.xml", "ejb/src/main/java/Rule.java", "ear/launcher/pom.xml", "ear/launcher/src/main/java/Main.java",
        "web/src/main/java/Page.java")) {
      Files.writeString(file(source), "as it was");
    }
  }

  Path path(String name) {
    return dir.resolve(name);
  }

  /** A file of the tree whose directory exists. */
  Path file(String name) throws IOException {
    Files.createDirectories(path(name).getParent());
    return path(name);
  }

  MadeUpTree built() throws IOException {
    Files.writeString(file("ear/launcher/target/class.path"), "nothing.jar");
    return this;
  }

  Path jdk(String name, String version) throws IOException {
    Files.writeString(file(name + "/release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(name + "/bin/javac", "");
    program(name + "/bin/java", "echo started by " + path(name) + "\n");
    return path(name);
  }

  /** @param work what it does when it is called, in the language of the shell */
  void program(String name, String work) throws IOException {
    Files.writeString(file(name), "#!/bin/sh\n" + work).toFile().setExecutable(true);
  }

  /** @return code and all that was printed */
  Outcome baku(Path javaHome, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("sh", path("baku").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("JAVA_HOME", javaHome.toString(), "HOME", path("home").toString(), "PATH", path("bin").toString()));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  record Outcome(int code, String output) {}

  private static Path which(String tool) {
    for (String place : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(place, tool))) return Path.of(place, tool);
    }
    throw new IllegalStateException("There is no " + tool + " on the path.");
  }

  /** These tests run in {@code ear/launcher}. */
  static Path root() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }
}
