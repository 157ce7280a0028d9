package id.baku.security;

import static id.baku.security.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a member of an agency is there for. */
public enum Role {
  AGENCY_ADMIN(READ_OWN_AGENCY, DESCRIBE_AGENCY, EDIT_STANDARD, EXPORT_AGENCY, READ_IMPORT, KEEP_DOCUMENT,
      HANDLE_REPORTS, READ_TRAIL),
  EDITOR(READ_OWN_AGENCY, EDIT_STANDARD, READ_IMPORT, KEEP_DOCUMENT, HANDLE_REPORTS),
  LEGAL_CHECKER(READ_OWN_AGENCY, READ_IMPORT),
  APPROVER(READ_OWN_AGENCY, PUBLISH_STANDARD, READ_IMPORT, KEEP_DOCUMENT),
  ROSTER_OFFICER(READ_OWN_AGENCY),
  COMPLAINT_OFFICER(READ_OWN_AGENCY, HANDLE_REPORTS),
  FRONT_DESK(READ_OWN_AGENCY),
  EXAMINER(READ_OWN_AGENCY, READ_TRAIL);

  private final Set<Permission> permissions;

  Role(Permission first, Permission... more) {
    this.permissions = EnumSet.of(first, more);
  }

  public Set<Permission> permissions() {
    return EnumSet.copyOf(permissions);
  }
}
