package id.baku.lint;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** One finding as a JSON object; a key without a value is null, so every object has the same keys. */
public final class FindingJson {

  private FindingJson() {}

  /** {@code standard} as "8.1", {@code component} by its schema key, {@code line} of the source. */
  public static JsonObject of(Finding finding, FindingTexts texts) {
    Place place = finding.place();
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "rule", finding.rule());
    put(json, "severity", finding.severity().name().toLowerCase(Locale.ROOT));
    put(json, "standard", place.standard());
    put(json, "component", place.component() == null ? null : place.component().schemaKey());
    if (place.line() == null) {
      json.addNull("line");
    } else {
      json.add("line", place.line());
    }
    put(json, "quote", finding.quote());
    put(json, "message", texts.message(finding));
    put(json, "law", finding.law());
    put(json, "fix", finding.fix() == null ? null : finding.fix().replacement());
    return json.build();
  }

  private static void put(JsonObjectBuilder json, String key, String value) {
    if (value == null) {
      json.addNull(key);
    } else {
      json.add(key, value);
    }
  }
}
