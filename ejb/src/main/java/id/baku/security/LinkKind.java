package id.baku.security;

import java.time.Duration;

/** What a single-use link is for, and how long it is good. */
public enum LinkKind {
  INVITATION("/kelola/undangan", Duration.ofDays(7)),
  PASSWORD_RESET("/kelola/lupa", Duration.ofHours(24)),
  /** Confirms another address from the mail to the old one. */
  EMAIL_OLD("/kelola/surel", Duration.ofHours(24)),
  /** Confirms another address from the mail to itself. */
  EMAIL_NEW("/kelola/surel", Duration.ofHours(24));

  private final String page;
  private final Duration good;

  LinkKind(String page, Duration good) {
    this.page = page;
    this.good = good;
  }

  /** How long. */
  public Duration good() {
    return good;
  }

  /** Below the product's own address, with its leading slash. */
  public String address(String token) {
    return page + "?kunci=" + token;
  }
}
