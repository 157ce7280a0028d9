package id.baku.decrees.values;

/** Keeps the search for values linear: nobody writes a tariff behind ten thousand other characters of one entry. */
final class Limits {

  private static final int LONGEST = 10_000;

  private Limits() {}

  /** The part of an entry in which values are looked for. The entry itself is kept whole. */
  static String head(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
