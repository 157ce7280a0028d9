package id.baku.decrees.values;

/** Small Roman numbers, as used to number headings and lists. */
final class Roman {

  private Roman() {}

  /** The value of I…XXXIX; 0 for anything else. */
  static int value(String text) {
    int total = 0;
    int before = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit = switch (text.charAt(i)) {
        case 'I' -> 1;
        case 'V' -> 5;
        case 'X' -> 10;
        default -> 0;
      };
      if (digit == 0) {
        return 0;
      }
      total += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return total;
  }
}
