package id.baku.regulations;

import id.baku.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The registry as a lookup from citation to key. */
public final class Registry {

  private final Map<Citation, String> keys;

  private Registry(Map<Citation, String> keys) {
    this.keys = keys;
  }

  /** @param json the document {@code regulations} of {@code tenants/_default} */
  public static Registry of(String json) {
    return new Registry(Json.read(json, Document.class).regulations().stream().collect(Collectors.toMap(
        entry -> new Citation(entry.type(), entry.number(), entry.year()), Entry::key, (first, second) -> first)));
  }

  /** Key of the regulation the text cites, if the registry has it. */
  public Optional<String> keyOf(String text) {
    return Citation.first(text).map(keys::get);
  }

  public record Document(List<Entry> regulations) {}

  public record Entry(String key, String type, String number, int year) {}
}
