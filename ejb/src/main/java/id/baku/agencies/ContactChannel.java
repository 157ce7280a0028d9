package id.baku.agencies;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A way to reach an agency or to complain about it, as the public sees it.
 *
 * @param kind name of a channel kind, such as {@code EMAIL}
 * @param link where an app is opened, null for other kinds
 * @param registration under which reference the agency is registered there, may be null
 * @param hours when somebody answers, in words, may be null
 * @param post who is responsible: a post, never a person; may be null
 */
@JsonbPropertyOrder({"kind", "value", "link", "registration", "hours", "post"})
public record ContactChannel(String kind, String value, String link, String registration, String hours, String post) {

  /** A channel of which nothing but its address is known. */
  public static ContactChannel of(String kind, String value) {
    return new ContactChannel(kind, value, null, null, null, null);
  }
}
