package id.baku.agencies;

import java.util.List;

/**
 * A kind of channel, out of the document {@code channel-kinds}.
 *
 * @param valueKind what its value is: text, url, email, phone or handle
 */
public record KindOfChannel(String code, String valueKind) {

  /** The document {@code channel-kinds}. */
  public record All(List<KindOfChannel> kinds) {}
}
