package id.baku.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of the rows of every table of an agency, in the order in which they can be added. A table joins by being named here; a test holds
 * this list against the database.
 */
public enum TenantTable {
  AGENCY(Travels.THERE_AND_BACK),
  AGENCY_OWN_PART(Travels.THERE_AND_BACK),
  AGENCY_PART(Travels.THERE_AND_BACK),
  SET_UP_SKIP(Travels.THERE_AND_BACK),
  AGENCY_UNIT(Travels.THERE_AND_BACK),
  SERVICE_POINT(Travels.THERE_AND_BACK),
  CONTACT_CHANNEL(Travels.THERE_AND_BACK),
  AGENCY_CALENDAR(Travels.THERE_AND_BACK),
  AGENCY_ROLE(Travels.THERE_AND_BACK),
  STORED_FILE(Travels.THERE_AND_BACK),
  DECREE(Travels.THERE_AND_BACK),
  PUBLIC_SERVICE(Travels.THERE_AND_BACK),
  /** Without the token that wrote last, which stays here. */
  EXTERNAL_SERVICE(Travels.THERE_AND_BACK),
  SERVICE_STANDARD(Travels.THERE_AND_BACK),
  STANDARD_VERSION(Travels.THERE_AND_BACK),
  LIFECYCLE_ENTRY(Travels.THERE_AND_BACK),
  DECREE_FILE(Travels.THERE_AND_BACK),
  DECREE_IMPORT(Travels.THERE_AND_BACK),
  IMPORTED_STANDARD(Travels.THERE_AND_BACK),
  IMPORTED_STANDARD_BEFORE(Travels.THERE_AND_BACK),
  DECREE_SIGNATORY(Travels.THERE_AND_BACK),
  LEFT_OVER_USE(Travels.THERE_AND_BACK),
  FINDING(Travels.THERE_AND_BACK),
  PAGE_REPORT(Travels.THERE_AND_BACK),
  WORK_KEEPER(Travels.THERE_AND_BACK),
  /** Nobody has a role that he or she did not accept: whoever has one is invited to it elsewhere. */
  MEMBERSHIP(Travels.TO_BE_READ),
  /** What the public saw. Elsewhere it is told anew, out of rows that the rules of the features were held against. */
  DIRECTORY_AGENCY(Travels.TO_BE_READ),
  DIRECTORY_LOGO(Travels.TO_BE_READ),
  DIRECTORY_ENTRY(Travels.TO_BE_READ),
  DIRECTORY_DECREE(Travels.TO_BE_READ),
  /** Goes along to be read. Elsewhere another trail begins: one that came in a file could say anything. */
  TRAIL_ENTRY(Travels.TO_BE_READ),
  /** What both sides have not confirmed is begun again elsewhere. */
  HANDOVER(Travels.TO_BE_READ),
  /** By it whoever has the key of this installation sees that the trail is whole. */
  TRAIL_HEAD(Travels.TO_BE_READ),
  /** Whoever was allowed to help here is not allowed there. */
  ASSISTANCE_GRANT(Travels.TO_BE_READ),
  /** Short addresses are given by each installation, so that no two are the same. */
  DIRECTORY_CODE(Travels.TO_BE_READ),
  AGENCY_ADDRESS(Travels.TO_BE_READ),
  /** Who asked to close the agency here. */
  AGENCY_CLOSING(Travels.TO_BE_READ),
  /** Secrets of programs that act here. */
  API_TOKEN(Travels.NOT),
  /** Answers kept for a day for those programs. */
  KEPT_REPLY(Travels.NOT),
  /** Nobody answered them here; elsewhere others invite. */
  INVITATION(Travels.NOT),
  /** What the linter has to do here; elsewhere it looks for itself. */
  FINDING_REQUEST(Travels.NOT),
  FINDING_CHECK(Travels.NOT),
  /** Which files of this installation's folder were loaded. */
  FOLDER_ITEM(Travels.NOT),
  /** Work of this installation's servers, and the exports themselves. */
  JOB(Travels.NOT),
  ARCHIVE(Travels.NOT),
  ARCHIVE_PIECE(Travels.NOT),
  /** What this installation's servers found when they asked; elsewhere they ask for themselves. */
  LINK_CHECK(Travels.NOT),
  LINK_ROUND(Travels.NOT),
  /** Positions in this installation's feed. */
  DIRECTORY_CHANGE(Travels.NOT);

  /** Whether the rows are in an export, and come back out of it. */
  public enum Travels { THERE_AND_BACK, TO_BE_READ, NOT }

  private final Travels travels;

  TenantTable(Travels travels) {
    this.travels = travels;
  }

  /** Its name in the database. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Column that travels beside the rows; empty when none does. */
  public String beside() {
    return this == STORED_FILE ? "content" : "";
  }

  public boolean isExported() {
    return travels != Travels.NOT;
  }

  public boolean isRestored() {
    return travels == Travels.THERE_AND_BACK;
  }

  /** Whether rows of the table with this name come back. */
  static boolean isRestored(String name) {
    return restored().stream().anyMatch(table -> table.table().equals(name));
  }

  static List<TenantTable> exported() {
    return Arrays.stream(values()).filter(TenantTable::isExported).toList();
  }

  static List<TenantTable> restored() {
    return Arrays.stream(values()).filter(TenantTable::isRestored).toList();
  }
}
