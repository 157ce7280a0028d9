package id.baku.onboarding;

import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.FieldChecks;
import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an agency that applies says of itself.
 *
 * @param government slug of the one it belongs to
 * @param letter number of the official letter in which it asks
 * @param applicant name of the person who would be its first administrator
 * @param email work address of that person
 */
public record NewApplication(String government, String name, String shortName, String address, String letter, String applicant, String email) {

  private static final int MAX_LETTER = 100;
  private static final int MAX_APPLICANT = 200;

  /** As it was typed, with blanks put right. */
  public static NewApplication typed(String government, String name, String shortName, String address, String letter, String applicant, String email) {
    return new NewApplication(FieldChecks.line(government), FieldChecks.line(name), FieldChecks.line(shortName), FieldChecks.line(address),
        FieldChecks.line(letter), FieldChecks.line(applicant), MailAddress.tidied(FieldChecks.line(email)));
  }

  AgencyIdentity identity() {
    return new AgencyIdentity(name, shortName, null, address, null, null, null);
  }

  /** All that is wrong, each with its field. */
  public List<InvalidInput> problems() {
    List<InvalidInput> problems = new ArrayList<>(identity().problems());
    FieldChecks others = new FieldChecks().required("government", government, 1, MAX_LETTER).required("letter", letter, 3, MAX_LETTER)
        .required("applicant", applicant, 3, MAX_APPLICANT);
    if (address == null) {
      others.wrong(new InvalidInput("field.missing", Map.of(), "address"));
    }
    if (!MailAddress.isOne(email)) {
      others.wrong(new InvalidInput(email == null ? "field.missing" : "field.email", Map.of(), "email"));
    }
    problems.addAll(others.problems());
    return List.copyOf(problems);
  }
}
