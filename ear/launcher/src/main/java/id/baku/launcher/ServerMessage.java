package id.baku.launcher;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the sentence a person needs in what Payara prints around it. */
final class ServerMessage {

  private static final Pattern WRAPPING = Pattern.compile(
      "^(remote failure: |Error occurred during deployment: |Exception while \\S+ the app( \\[[^]]*])? ?: ?|(\\w+\\.)+\\w*(Exception|Error): )+");
  private static final List<String> NOISE = List.of("Command ", "Please see server.log", "Waiting for ", "Picked up ");

  private ServerMessage() {}

  static String reason(String output) {
    return output.lines().map(String::strip)
        .filter(line -> !line.isEmpty() && NOISE.stream().noneMatch(line::startsWith))
        .map(line -> WRAPPING.matcher(line).replaceFirst("").replaceFirst("\\s*Please see server\\.log for more details\\.?$", ""))
        .filter(line -> !line.isBlank()).findFirst().map(line -> line.replaceFirst("[.\\s]+$", ""))
        .orElse("it gave no reason");
  }
}
