package id.baku.drafts;

/**
 * An answer as it goes out.
 *
 * @param tag ETag, null when it has none
 * @param location address of what was made, null when nothing was
 * @param body JSON, null when there is none
 * @param again whether it was given before
 */
public record Reply(int status, String tag, String location, String body, boolean again) {

  public static Reply of(int status, String tag, String location, String body) {
    return new Reply(status, tag, location, body, false);
  }
}
