package id.baku.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import id.baku.platform.PhoneNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * Who an agency says it is and how it is reached.
 *
 * @param parentBody body it is part of, null when it stands alone
 */
@JsonbPropertyOrder({"name", "shortName", "parentBody", "address", "phone", "email", "website"})
public record AgencyIdentity(String name, String shortName, String parentBody, String address, String phone, String email,
    String website) {

  private static final int MAX_NAME = 200;
  private static final int MAX_SHORT_NAME = 100;
  private static final int MAX_ADDRESS = 300;

  /** As it was typed, with the blanks and signs that nobody means put right. */
  public static AgencyIdentity typed(String name, String shortName, String parentBody, String address, String phone, String email,
      String website) {
    String number = FieldChecks.line(phone);
    return new AgencyIdentity(FieldChecks.line(name), FieldChecks.line(shortName), FieldChecks.line(parentBody),
        FieldChecks.line(address), number == null ? null : PhoneNumber.tidy(number),
        MailAddress.tidied(FieldChecks.line(email)), FieldChecks.line(website));
  }

  /** All that is wrong, each with its field; the bounds are those of {@code agency.schema.json}. */
  public List<InvalidInput> problems() {
    return new FieldChecks()
        .required("name", name, 3, MAX_NAME).latin("name", name).named("name", name)
        .required("shortName", shortName, 2, MAX_SHORT_NAME).latin("shortName", shortName)
        .optional("parentBody", parentBody, 2, MAX_NAME)
        .optional("address", address, 5, MAX_ADDRESS)
        .phone("phone", phone)
        .email("email", email)
        .url("website", website)
        .problems();
  }
}
