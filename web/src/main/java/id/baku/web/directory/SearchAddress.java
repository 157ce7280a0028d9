package id.baku.web.directory;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.TimeBand;
import id.baku.platform.InvalidInput;
import id.baku.standards.RequestChannel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The parameters of the search page: all that was asked, and addresses that ask a little else. */
record SearchAddress(Map<String, String> values) {

  static final String QUERY = "q";
  static final String REGION = "wilayah";
  static final String KIND = "jenis";
  static final String AUDIENCE = "untuk";
  static final String COST = "biaya";
  static final String TIME = "waktu";
  static final String CHANNEL = "cara";
  static final String LIFE_EVENT = "peristiwa";
  static final String AGENCY = "instansi";
  static final String HEADING = "layanan";
  static final String NEAR = "dekat";
  static final String PLACE = "tempat";
  static final String AFTER = "setelah";

  private static final List<String> ALL = List.of(QUERY, REGION, KIND, AUDIENCE, COST, TIME, CHANNEL, LIFE_EVENT, AGENCY, HEADING, NEAR, PLACE, AFTER);

  static SearchAddress of(Visit visit) {
    Map<String, String> values = new LinkedHashMap<>();
    ALL.forEach(name -> {
      if (visit.param(name) != null) {
        values.put(name, visit.param(name));
      }
    });
    return new SearchAddress(values);
  }

  String get(String name) {
    return values.get(name);
  }

  /**
   * Whether anything is looked for: a place to be near to is no question, and neither is "for everybody" alone.
   *
   * @throws InvalidInput see {@link #filters}
   */
  boolean asks() {
    return get(QUERY) != null || get(HEADING) != null || filters().any();
  }

  /** The same with another value, from the first page on; without it for null. */
  SearchAddress with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(AFTER);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new SearchAddress(changed);
  }

  /** With the code of the place in place of what was typed, on the same page. */
  SearchAddress typedPlaceIs(String code) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(PLACE);
    changed.put(NEAR, code);
    return new SearchAddress(changed);
  }

  SearchAddress without(String... names) {
    SearchAddress changed = this;
    for (String name : names) {
      changed = changed.with(name, null);
    }
    return changed;
  }

  /** @param page address of the search page */
  String at(String page) {
    String query = values.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? page : page + "?" + query;
  }

  /** @throws InvalidInput search.filter naming the parameter whose value is none of those there are */
  SearchFilters filters() {
    SearchAudience audience = read(AUDIENCE, SearchAudience.class);
    return new SearchFilters(get(REGION), read(KIND, AgencyKind.class), audience == null ? SearchAudience.PUBLIC_FIRST : audience,
        read(COST, CostBand.class), read(TIME, TimeBand.class), read(CHANNEL, RequestChannel.class), get(LIFE_EVENT), get(AGENCY));
  }

  /** How a value stands in an address. */
  static String value(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private <T extends Enum<T>> T read(String name, Class<T> type) {
    String typed = get(name);
    if (typed == null) {
      return null;
    }
    for (T value : Objects.requireNonNull(type.getEnumConstants())) {
      if (value(value).equals(typed)) {
        return value;
      }
    }
    throw new InvalidInput("search.filter", Map.of(), name);
  }
}
