package id.baku.security;

import java.util.Map;
import java.util.Optional;

/** Draws the links of mail that another feature sends, for the very try: none lies in the outbox. Called in the transaction of the sender. */
public interface MailLinks {

  /** Whether mail of this kind has such a link. */
  boolean isFor(String kind);

  /**
   * @param told what the mail names
   * @return path below the product's own address; nothing when there is nothing to send any more
   */
  Optional<String> draw(Map<String, String> told);
}
