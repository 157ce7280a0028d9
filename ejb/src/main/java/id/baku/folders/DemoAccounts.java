package id.baku.folders;

import id.baku.agencies.AgencyKeys;
import id.baku.platform.Json;
import id.baku.platform.Setting;
import id.baku.security.Members;
import id.baku.security.Offices;
import id.baku.security.RunAs;
import id.baku.security.SecondFactors;
import id.baku.security.TotpSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Invented people who can sign in where demo data is on; their passwords were drawn at the first start. */
@ApplicationScoped
public class DemoAccounts {

  private static final String OFFICE = "pemerintah/";

  @Inject AgencyKeys agencies;
  @Inject Members members;
  @Inject Offices offices;
  @Inject SecondFactors factors;
  @Inject RunAs runAs;

  void enrol() throws IOException {
    if (!Setting.DEMO.isOn() || Setting.DEMO_FILE.value().isEmpty()) {
      return;
    }
    String json = Files.readString(Path.of(Setting.DEMO_FILE.value().get()), StandardCharsets.UTF_8);
    for (DemoAccount account : Json.read(json, DemoAccount[].class)) {
      if (account.agency().startsWith(OFFICE)) {
        runAs.nobody("demo", () -> enrolInOffice(account, account.agency().substring(OFFICE.length())));
      } else if (!agencies.isClosed(account.agency())) {
        agencies.idOf(account.agency()).ifPresent(agency -> runAs.agency(agency, "demo", () -> enrol(account)));
      }
    }
  }

  private void enrolInOffice(DemoAccount account, String government) {
    offices.enrol(account.email(), account.name(), account.password(), government.isEmpty() ? null : government, account.role());
    giveFactor(account);
  }

  private void enrol(DemoAccount account) {
    members.enrol(account.email(), account.name(), account.password(), account.role());
    giveFactor(account);
  }

  private void giveFactor(DemoAccount account) {
    if (account.totp() != null) {
      factors.give(account.email(), TotpSecret.of(account.totp()));
    }
  }

  /**
   * One line of the demo file.
   *
   * @param agency slug of an agency; {@code pemerintah/SLUG} for the office of a government, {@code pemerintah/} for Baku as a whole
   * @param totp secret of the second factor in base 32, null when there is none
   */
  public record DemoAccount(String email, String name, String agency, String role, String password, String totp) {}
}
