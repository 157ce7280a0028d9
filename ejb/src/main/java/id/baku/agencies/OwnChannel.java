package id.baku.agencies;

import id.baku.platform.PhoneNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.io.Serializable;

/**
 * A {@link ContactChannel} as its agency keeps it; also its form in {@code agency.json}.
 *
 * @param hidden true while the public does not see it, otherwise null
 */
@JsonbPropertyOrder({"kind", "value", "link", "registration", "hours", "post", "hidden"})
public record OwnChannel(String kind, String value, String link, String registration, String hours, String post, Boolean hidden)
    implements Serializable {

  public boolean visible() {
    return !Boolean.TRUE.equals(hidden);
  }

  ContactChannel shown() {
    return new ContactChannel(kind, value, link, registration, hours, post);
  }

  boolean leadsTo(OwnChannel other) {
    return kind.equals(other.kind) && (value.equals(other.value) || PhoneNumber.isSame(value, other.value));
  }
}
