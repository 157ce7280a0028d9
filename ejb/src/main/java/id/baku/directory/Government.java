package id.baku.directory;

/**
 * A government in the list of all.
 *
 * @param province whether it is the one of the province itself
 * @param provinceCode Kemendagri code of its province, two digits
 * @param sample invented, to try Baku with: all of its agencies are
 */
public record Government(String slug, String name, boolean province, String provinceCode, String provinceName,
    boolean sample) {}
