package id.baku.imports;

import id.baku.decrees.DecreeProgram;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program that reads documents, ready to be started once for each: a JVM of its own with a bounded memory, without
 * environment, in an empty directory.
 *
 * @param classPath where its classes lie
 * @param heapMebibytes what its objects may take; its code and threads take about 90 MiB more
 */
record ReaderProgram(String classPath, int heapMebibytes) {

  /** Enough for every document of 20 MiB that was tried (ADR 11). */
  static final int HEAP_MEBIBYTES = 384;
  /** Exit code of a JVM that was told to end when its memory is used up. */
  static final int OUT_OF_MEMORY = 3;

  /** In the unpacked application: our classes from the module of this class, the libraries from the directory beside it. */
  static ReaderProgram deployed() {
    try {
      Path module = Path.of(DecreeProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path libraries = module.resolveSibling("reader");
      if (!Files.isDirectory(libraries)) {
        throw new IllegalStateException("The libraries of the reader are not at " + libraries);
      }
      return new ReaderProgram(module + File.pathSeparator + libraries + File.separator + "*", HEAP_MEBIBYTES);
    } catch (URISyntaxException notInFiles) {
      throw new IllegalStateException(notInFiles);
    }
  }

  ReaderProcess start(String... arguments) throws IOException {
    Path directory = Files.createTempDirectory("baku-reader-");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heapMebibytes + "m", "-Xss8m", "-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=16m",
        "-XX:ReservedCodeCacheSize=64m", "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash",
        "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + directory, "-cp", classPath, DecreeProgram.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
        .redirectError(ReaderProcess.complaints(directory).toFile());
    builder.environment().clear();
    return new ReaderProcess(builder.start(), directory);
  }
}
