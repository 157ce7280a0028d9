package id.baku.decrees.values;

/**
 * A list sign in a running text: where it stands, where the entry behind it begins, its family (signs of one family
 * make a series) and its printed number.
 */
record Sign(int at, int end, Family family, String number, boolean lineStart, int indent) {

  enum Family {
    DIGIT, BRACKET, ENCLOSED, LETTER, LETTER_BRACKET, LETTER_ENCLOSED, CAPITAL, ROMAN, BULLET, NUMBERED_TAG, BULLET_TAG;

    /** "1)", "(1)", "a)", "(a)": rarely anything but a list sign, whatever letter follows. */
    boolean isBracketed() {
      return this == BRACKET || this == ENCLOSED || this == LETTER_BRACKET || this == LETTER_ENCLOSED;
    }
  }

  boolean isOne() {
    return number.equals("1") || number.equals("1a") || number.equalsIgnoreCase("a")
        || number.equalsIgnoreCase("I");
  }

  /** "2" or "1b" after "1a", "2" after "1", "c" after "b". */
  boolean follows(Sign last) {
    int before = last.value();
    int now = value();
    char suffixBefore = last.suffix();
    char suffixNow = suffix();
    if (now == before) {
      return suffixNow == suffixBefore + 1 || suffixBefore == 0 && suffixNow == 'b';
    }
    return now == before + 1 && (suffixNow == 0 || suffixNow == 'a');
  }

  int value() {
    return switch (family) {
      case DIGIT, BRACKET, ENCLOSED -> Integer.parseInt(suffix() == 0 ? number : number.substring(0, number.length() - 1));
      case LETTER, LETTER_BRACKET, LETTER_ENCLOSED, CAPITAL -> Character.toLowerCase(number.charAt(0)) - 'a' + 1;
      case ROMAN -> Roman.value(number);
      default -> 0;
    };
  }

  private char suffix() {
    if (family != Family.DIGIT && family != Family.BRACKET && family != Family.ENCLOSED) {
      return 0;
    }
    char last = number.charAt(number.length() - 1);
    return Character.isLetter(last) ? last : 0;
  }
}
