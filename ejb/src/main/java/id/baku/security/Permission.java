package id.baku.security;

/** An act that a role may allow. */
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
  EXPORT_AGENCY,
  LOAD_REFERENCE_DATA
}
