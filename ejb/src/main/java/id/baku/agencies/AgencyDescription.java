package id.baku.agencies;

import id.baku.calendar.CalendarSettings;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/**
 * What an agency says of itself; also the form of {@code agency.json} in its tenant folder.
 *
 * @param government slug of the government it belongs to
 * @param region Kemendagri code of the place
 * @param parentBody body it is part of ("Sekretariat Daerah"), may be null
 * @param zone IANA zone of its clock
 * @param calendar when it works, null when it says nothing
 * @param head which position leads it, null while it said nothing, as the others behind it
 * @param sample true when it is invented, to try Baku with; otherwise null
 */
@JsonbPropertyOrder({"slug", "name", "shortName", "parentBody", "government", "region", "zone", "address",
    "phone", "email", "website", "sample", "units", "channels", "calendar", "head", "letterhead", "branding", "numbering", "policies", "publication"})
public record AgencyDescription(String slug, String name, String shortName, String parentBody, String government,
    String region, String zone, String address, String phone, String email, String website, Boolean sample,
    List<AgencyUnit> units, List<OwnChannel> channels, CalendarSettings calendar, AgencyHead head, Letterhead letterhead,
    Branding branding, Numbering numbering, Policies policies, Publication publication) {

  /** Invented, to try Baku with. */
  public boolean invented() {
    return Boolean.TRUE.equals(sample);
  }

  public AgencyIdentity identity() {
    return new AgencyIdentity(name, shortName, parentBody, address, phone, email, website);
  }

  /**
   * @param parent code of the unit above it, null at the top
   * @param endedOn first day on which it is no more, null while it is
   * @param successors codes of the units that took over from it, null when there are none
   */
  @JsonbPropertyOrder({"code", "name", "parent", "endedOn", "successors"})
  public record AgencyUnit(String code, String name, String parent, LocalDate endedOn, List<String> successors) {

    public boolean stands() {
      return endedOn == null;
    }
  }
}
