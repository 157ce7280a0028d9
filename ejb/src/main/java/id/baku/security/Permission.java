package id.baku.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** An act that a role may allow. Which role allows what is data: {@code tenants/_default/roles.json} and what agencies compose. */
public enum Permission {
  READ_OWN_AGENCY,
  DESCRIBE_AGENCY,
  EDIT_STANDARD,
  PUBLISH_STANDARD,
  /** Look at documents the agency brought in; unlike what becomes public of them they name people. */
  READ_IMPORT,
  /** Bring a document in, to be kept byte by byte. */
  KEEP_DOCUMENT,
  /** Read what the public says is wrong on a page, with how to reach who says so, and settle it. */
  HANDLE_REPORTS,
  /** Who decided what in the agency. */
  READ_TRAIL,
  /** See who works for the agency, give and take roles, compose roles. */
  MANAGE_PEOPLE,
  /** Draw and revoke the keys by which programs act for the agency. */
  MANAGE_API_TOKENS,
  /** Hand the own roles and open work over to a successor, and take over from others. */
  HAND_OVER,
  EXPORT_AGENCY,
  LOAD_REFERENCE_DATA,
  /** See which agencies there are below a government, and who is in office for it. */
  SEE_GOVERNMENT,
  /** See that for all governments in the region of one's own. */
  MONITOR_REGION,
  /** Create agencies of one's own government and invite their first administrators. */
  COORDINATE_GOVERNMENT,
  /** For one's own government, appoint who checks or approves for all its agencies; for Baku as a whole, who is in office anywhere. */
  APPOINT_OFFICERS,
  /** Create governments. */
  RUN_PLATFORM;

  private static final Set<Permission> BEYOND_AGENCIES =
      EnumSet.of(LOAD_REFERENCE_DATA, SEE_GOVERNMENT, MONITOR_REGION, COORDINATE_GOVERNMENT,
      APPOINT_OFFICERS, RUN_PLATFORM);

  /** With these one decides about others, or has what they entrusted to the agency. */
  private static final Set<Permission> DEMANDING = EnumSet.of(MANAGE_PEOPLE, HANDLE_REPORTS, MANAGE_API_TOKENS, EXPORT_AGENCY, LOAD_REFERENCE_DATA,
      COORDINATE_GOVERNMENT, APPOINT_OFFICERS, RUN_PLATFORM);

  /** Whether it demands a second factor of whoever has it, in shipped roles and in those that agencies compose. */
  public boolean demandsSecondFactor() {
    return DEMANDING.contains(this);
  }

  /** Whether it is about one agency, so that a role there may hold it. */
  public boolean isOfAgency() {
    return !BEYOND_AGENCIES.contains(this);
  }

  public static Set<Permission> ofAgencies() {
    return EnumSet.complementOf(EnumSet.copyOf(BEYOND_AGENCIES));
  }

  /** Those of the names that are permissions; what another release called one allows nothing. */
  public static Set<Permission> named(Collection<String> names) {
    return Arrays.stream(values()).filter(known -> names.contains(known.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
  }
}
