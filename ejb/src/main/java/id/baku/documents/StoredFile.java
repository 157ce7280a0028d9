package id.baku.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as the agency brought it.
 *
 * @param name file name without any path
 * @param mediaType what the sender said it is, never to be trusted
 * @param size in bytes
 * @param sha256 hash of the bytes, in hexadecimal digits
 * @param keptBy who brought it
 */
public record StoredFile(UUID id, String name, String mediaType, int size, String sha256, Instant keptAt,
    String keptBy) {}
