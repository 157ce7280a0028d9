package id.baku.directory;

import java.util.UUID;

/**
 * The copy of a decree in which nobody is named, without its bytes.
 *
 * @param sha256 of the whole file, lower-case hexadecimal
 * @param length in bytes
 */
public record DecreeCopy(UUID decreeId, String sha256, long length) {

  /** Bytes that are read at a time. */
  public static final int PIECE = 256 * 1024;
}
