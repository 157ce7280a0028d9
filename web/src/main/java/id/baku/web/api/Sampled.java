package id.baku.web.api;

import id.baku.web.platform.Texts;

/** A record that tells whether it speaks of an invented agency; every record of an answer is one. */
interface Sampled {

  boolean sample();

  /** What stands beside the flag for people to read; null when the agency is real. The data is Indonesian, and so is this. */
  static String notice(boolean sample) {
    return sample ? Texts.of(Texts.INDONESIAN).get("sample.notice") : null;
  }
}
