package id.baku.web.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Map;

/** Written parts of public pages by all that they are made of: never wrong, so they only go for want of room. */
final class FragmentStore {

  private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

  private final Cache<Key, String> fragments = Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS)
      .weigher((Key key, String fragment) -> fragment.length()).executor(Runnable::run).build();

  /**
   * @param as which part of which page
   * @param of what is told, compared by its value
   */
  record Key(String as, Object of, Locale locale) {}

  /** The one store of an application. Not a bean, since a component would look it up for each row of a list. */
  static FragmentStore of(Map<String, Object> application) {
    return (FragmentStore) application.computeIfAbsent(FragmentStore.class.getName(), name -> new FragmentStore());
  }

  /** The part as it was written, or null. */
  String find(Key key) {
    return fragments.getIfPresent(key);
  }

  void keep(Key key, String fragment) {
    fragments.put(key, fragment);
  }
}
