package id.baku.standards;

/**
 * State of one version. Publication is a fact beside the state, and "in force today" follows from the dates: a version
 * may be {@link #IN_FORCE} from a day still to come.
 */
public enum StandardStatus {
  DRAFT,
  IN_FORCE,
  SUPERSEDED,
  REVOKED
}
