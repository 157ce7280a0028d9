package id.baku.agencies;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How an agency's public pages look.
 *
 * @param colour {@code #1a4f8b}, null for that of Baku
 * @param logo null when it shows none
 */
@JsonbPropertyOrder({"colour", "logo"})
public record AgencyLook(String colour, Logo logo) {

  public static final AgencyLook PLAIN = new AgencyLook(null, null);
}
