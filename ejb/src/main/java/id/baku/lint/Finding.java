package id.baku.lint;

import id.baku.regulations.Regulation.Certainty;
import java.util.Map;

/**
 * One thing found.
 *
 * @param rule code of the rule
 * @param key key of its texts
 * @param quote the words it is about, "" when something is missing
 * @param params what the texts mention by name
 * @param law the rule of law behind it
 * @param certainty how sure the data behind it is, null when the text itself is the proof
 * @param source where that data comes from; null with {@code certainty}
 * @param fix null when nothing can be suggested
 */
public record Finding(String rule, String key, Severity severity, Place place, String quote,
    Map<String, Object> params, String law, Certainty certainty, String source, Fix fix) {

  public Finding {
    params = Map.copyOf(params);
  }
}
