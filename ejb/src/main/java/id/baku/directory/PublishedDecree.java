package id.baku.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decree that published editions rest on; who signed it is nobody's business here.
 *
 * @param title what it is about
 * @param signedSha256 hash of the signed file, null when the agency keeps none
 * @param copySha256 hash of the copy the public may have, null when there is none
 * @param services with an edition that rests on it, whenever that holds
 * @param held editions that rest on it and hold on the day asked for
 */
public record PublishedDecree(UUID id, String number, String title, String issuer, LocalDate fixedOn, String signedSha256,
    String copySha256, long services, long held) {}
