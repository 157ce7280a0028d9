package id.baku.web.api.drafts;

import id.baku.drafts.DraftedService;
import id.baku.drafts.ExternalDraft;
import id.baku.standards.StandardContent;
import java.time.Instant;
import java.util.UUID;

/**
 * An open draft, whole. Its service and content may be sent back as they are.
 *
 * @param externalId the partner's own id of the service
 * @param standardId of the standard, the same through all its versions
 * @param version number of the draft among them
 * @param token name of the token that wrote it last by this way; people may have changed it since
 */
public record DraftDocument(String externalId, UUID standardId, int version, DraftedService service, StandardContent content, String token,
    Instant writtenAt) {

  static DraftDocument of(ExternalDraft draft) {
    return new DraftDocument(draft.externalId(), draft.standardId(), draft.version(), draft.service(), draft.content(), draft.token(),
        draft.writtenAt());
  }
}
