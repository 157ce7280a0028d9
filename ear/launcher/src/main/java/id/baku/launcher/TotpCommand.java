package id.baku.launcher;

import id.baku.security.TotpSecret;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** {@code ./baku totp USER}: the code that a demo user's telephone would show now. */
final class TotpCommand {

  private TotpCommand() {}

  static int run(Home home, Clock clock, List<String> arguments) throws IOException {
    if (arguments.size() != 1) throw new PlainFailure("Whose code? ./baku totp EMAIL, one of those that ./baku run prints with (*).");
    JsonObject account = DemoAccounts.in(home.demoAccounts()).stream().filter(known -> known.getString("email").equalsIgnoreCase(arguments.getFirst()))
        .findFirst().orElseThrow(() -> new PlainFailure("There is no demo user " + arguments.getFirst() + " in " + home.demoAccounts() + "."));
    if (!account.containsKey("totp")) throw new PlainFailure(account.getString("email") + " signs in by the password alone.");
    System.out.println(TotpSecret.of(account.getString("totp")).code(clock.instant()));
    return 0;
  }
}
