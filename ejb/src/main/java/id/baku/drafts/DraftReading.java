package id.baku.drafts;

import id.baku.drafts.model.DraftSchema;
import id.baku.drafts.model.JsonText;
import id.baku.platform.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * A body as it was understood: a draft, or everything that is wrong with it.
 *
 * @param draft null when something is wrong
 * @param readable whether it was JSON at all
 */
public record DraftReading(SentDraft draft, boolean readable, List<BodyFault> faults) {

  /** @param body anything */
  public static DraftReading of(byte[] body) {
    JsonValue value;
    try {
      value = JsonText.parse(body);
    } catch (CharacterCodingException notUtf8) {
      return unreadable("body.not-utf8");
    } catch (JsonException notJson) {
      return unreadable(JsonText.isDuplicate(notJson) ? "body.duplicate-key" : "body.not-json");
    }
    if (!(value instanceof JsonObject object)) {
      return unreadable("body.not-object");
    }
    JsonObject said = JsonText.withoutNulls(object);
    List<BodyFault> faults = DraftSchema.faults(said);
    return faults.isEmpty() ? new DraftReading(Json.read(said.toString(), SentDraft.class), true, List.of())
        : new DraftReading(null, true, faults);
  }

  private static DraftReading unreadable(String code) {
    return new DraftReading(null, false, List.of(new BodyFault("", code)));
  }
}
