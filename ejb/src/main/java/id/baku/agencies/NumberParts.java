package id.baku.agencies;

/**
 * The parts of the number of a decree or letter.
 *
 * @param archive code of the classification of archives, {@code 000.8.3.4}; null when the number names none
 * @param serial text, since {@code 359.a} follows {@code 359} in the same year
 * @param unit code of the unit that issues it, {@code 07}; null when the number names none
 * @param month 1 to 12, null when the number names none
 * @param year four digits
 * @source Permendagri 83/2022 (kode klasifikasi arsip)
 */
public record NumberParts(String archive, String serial, String unit, Integer month, int year) {}
