package id.baku.security;

import id.baku.security.model.Token;

/** Single-use links of other features: what is drawn goes into a mail, what is kept is its hash. */
public final class LinkToken {

  private LinkToken() {}

  /** 43 signs that may stand in an address. */
  public static String drawn() {
    return Token.drawn();
  }

  /** 32 bytes; of nothing as of any other wrong one. */
  public static byte[] hash(String token) {
    return Token.hash(token == null ? "" : token);
  }
}
