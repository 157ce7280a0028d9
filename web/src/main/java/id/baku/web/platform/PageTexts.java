package id.baku.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Texts for pages: {@code #{t['home.title']}}, {@code #{t.with('key', 'name', value)}}, {@code #{t.count('key', n)}}. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

  @Inject Language language;

  private Texts texts;

  @PostConstruct
  void choose() {
    texts = Texts.of(language.getLocale());
  }

  @Override
  public String get(Object key) {
    return texts.get(String.valueOf(key));
  }

  /** @param namesAndValues parameters in pairs */
  public String with(String key, Object... namesAndValues) {
    Map<String, Object> params = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      params.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return texts.get(key, params);
  }

  /** @param params by name */
  public String told(String key, Map<String, ?> params) {
    return texts.get(key, params);
  }

  public String count(String key, long n) {
    return texts.count(key, n);
  }

  /** Texts are asked for by key, never listed. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
