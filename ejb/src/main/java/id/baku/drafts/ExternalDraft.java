package id.baku.drafts;

import id.baku.platform.Digests;
import id.baku.platform.Json;
import id.baku.standards.StandardContent;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;

/**
 * An open draft of a service that a partner has an id for.
 *
 * @param version number of the draft among the versions of its standard
 * @param lockVersion state of the draft
 * @param token name of the token that wrote it last by this way; people may have changed it since
 */
@JsonbPropertyOrder({"externalId", "standardId", "version", "lockVersion", "service", "content", "token", "writtenAt"})
public record ExternalDraft(String externalId, UUID standardId, int version, int lockVersion, DraftedService service, StandardContent content,
    String token, Instant writtenAt) {

  private static final int TAG_LENGTH = 32;

  /** Another one as soon as anything of it is, whoever changed it: a strong validator, with its quotes. @source RFC 9110 §8.8.3 */
  public String tag() {
    return "\"" + Digests.sha256(Json.write(this)).substring(0, TAG_LENGTH) + "\"";
  }
}
