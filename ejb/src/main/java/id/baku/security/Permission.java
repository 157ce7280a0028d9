package id.baku.security;

/** An act that a role may allow. */
public enum Permission {
  READ_OWN_AGENCY,
  DESCRIBE_AGENCY,
  EDIT_STANDARD,
  PUBLISH_STANDARD,
  EXPORT_AGENCY,
  LOAD_REFERENCE_DATA
}
