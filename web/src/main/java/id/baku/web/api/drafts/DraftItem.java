package id.baku.web.api.drafts;

import id.baku.drafts.DraftRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param origin {@code api} when a program wrote it last, {@code product} when a person did, {@code folder} when a tenant folder did
 */
public record DraftItem(String externalId, UUID standardId, int version, String slug, String name, String origin, String token, Instant writtenAt) {

  static DraftItem of(DraftRow row) {
    return new DraftItem(row.externalId(), row.standardId(), row.version(), row.slug(), row.name(), row.origin(), row.token(), row.writtenAt());
  }
}
