package id.baku.directory;

import id.baku.agencies.AgencyLook;
import id.baku.agencies.AgencyProfile;
import id.baku.calendar.CalendarSettings;
import java.util.UUID;

/**
 * An agency's public page: who it is and how to reach it.
 *
 * @param regionCode Kemendagri code
 * @param sample invented, to try Baku with
 */
public record PublishedAgency(UUID id, String slug, String name, String shortName, String parentBody,
    String government, String governmentSlug, String region, String regionCode, String zone, String address, String phone, String email, String website,
    AgencyProfile profile, boolean sample) {

  /** How its pages look. */
  public AgencyLook look() {
    return profile == null || profile.look() == null ? AgencyLook.PLAIN : profile.look();
  }

  /** What the agency says about its calendar, null when nothing. */
  public CalendarSettings calendar() {
    return profile == null ? null : profile.calendar();
  }
}
