package id.baku.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import id.baku.platform.PhoneNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of the agency's letters (<i>kop naskah dinas</i>): government and agency in capitals, then where it is and how it is reached.
 *
 * @param government <i>Pemerintah Provinsi Lampung</i>
 * @param body body it is part of, <i>Sekretariat Daerah</i>; null when it stands alone
 * @param name of the agency as on paper
 * @param postalCode five digits, null when nobody said
 * @param paper on which it prints
 * @param logo whether the logo of the agency stands at its left
 * @source Permendagri 1/2023 (tata naskah dinas di lingkungan pemerintah daerah), kop naskah dinas perangkat daerah
 */
@JsonbPropertyOrder({"government", "body", "name", "address", "postalCode", "phone", "fax", "email", "website", "paper", "logo"})
public record Letterhead(String government, String body, String name, String address, String postalCode, String phone, String fax,
    String email, String website, Paper paper, boolean logo) {

  /** Sizes of paper in use: A4 is 210 × 297 mm, F4 (<i>folio</i>) 215 × 330 mm. */
  public enum Paper { A4, F4 }

  private static final Pattern POSTAL_CODE = Pattern.compile("[1-9]\\d{4}");
  private static final Pattern AT_THE_END = Pattern.compile("(.*\\S)[\\s,]+([1-9]\\d{4})");
  private static final int MAX_NAME = 200;
  private static final int MAX_ADDRESS = 300;

  /** What the identity of an agency gives for a beginning; a postal code at the end of the address goes into its own place. */
  static Letterhead of(AgencyIdentity identity, String government) {
    Matcher end = AT_THE_END.matcher(identity.address() == null ? "" : identity.address());
    boolean coded = end.matches();
    return new Letterhead(government, identity.parentBody(), identity.name(), coded ? end.group(1) : identity.address(), coded ? end.group(2) : null,
        identity.phone(), null, identity.email(), identity.website(), Paper.A4, true);
  }

  /** As it was typed, with the blanks and signs that nobody means put right. */
  public Letterhead tidied() {
    return new Letterhead(FieldChecks.line(government), FieldChecks.line(body), FieldChecks.line(name), FieldChecks.line(address),
        FieldChecks.line(postalCode), number(phone), number(fax), MailAddress.tidied(FieldChecks.line(email)),
        FieldChecks.line(website), paper == null ? Paper.A4 : paper, logo);
  }

  /** All that is wrong, each with its field; the bounds are those of {@code agency.schema.json}. */
  public List<InvalidInput> problems() {
    FieldChecks checks = new FieldChecks()
        .required("government", government, 5, MAX_NAME)
        .optional("body", body, 2, MAX_NAME)
        .required("name", name, 3, MAX_NAME)
        .required("address", address, 5, MAX_ADDRESS);
    if (postalCode != null && !POSTAL_CODE.matcher(postalCode).matches()) {
      checks.wrong(new InvalidInput("letterhead.postal-code", Map.of(), "postalCode"));
    }
    return checks.phone("phone", phone).phone("fax", fax).email("email", email).url("website", website).problems();
  }

  /** The address of the web site as paper shows it. */
  public String shownWebsite() {
    return website == null ? null : website.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }

  private static String number(String typed) {
    String line = FieldChecks.line(typed);
    return line == null ? null : PhoneNumber.tidy(line);
  }
}
