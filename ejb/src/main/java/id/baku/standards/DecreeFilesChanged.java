package id.baku.standards;

import java.util.UUID;

/**
 * What the public may know of the files of a decree is something else now, in this transaction.
 *
 * @param signedSha256 null when no signed file is kept
 * @param copySha256 with {@code copy}, null when the public has none
 */
public record DecreeFilesChanged(UUID decreeId, String signedSha256, String copySha256, byte[] copy) {}
