package id.baku.regulations;

import id.baku.platform.Json;
import id.baku.regulations.Regulation.Certainty;
import id.baku.regulations.Regulation.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry of regulations: which one is cited, and what others did to it. */
public final class Registry {

  private final Map<Citation, Regulation> cited = new LinkedHashMap<>();

  private Registry(List<Regulation> regulations) {
    regulations.forEach(row -> cited.putIfAbsent(new Citation(row.type(), row.number(), row.year()), row));
  }

  /** @param json the document {@code regulations} of {@code tenants/_default} */
  public static Registry of(String json) {
    return new Registry(Json.read(json, Document.class).regulations());
  }

  /** Key of the regulation the text cites, if the registry has it. */
  public Optional<String> keyOf(String text) {
    return Citation.first(text).map(cited::get).map(Regulation::key);
  }

  public Optional<Regulation> find(Citation citation) {
    return Optional.ofNullable(cited.get(citation));
  }

  public Optional<Regulation> byKey(String key) {
    return cited.values().stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /** The newest amendment that is known for sure and still holds. */
  public Optional<Regulation> lastAmendment(String key) {
    return cited.values().stream()
        .filter(row -> row.has("AMENDS", key) && row.certainty() == Certainty.H
            && row.status() != Status.REVOKED && row.status() != Status.REPLACED)
        .max(Comparator.comparingInt(Regulation::year));
  }

  /** What took its place, newest last. */
  public List<Regulation> successors(String key) {
    return cited.values().stream().filter(row -> row.has("REPLACES", key) || row.has("REVOKES", key))
        .sorted(Comparator.comparingInt(Regulation::year)).toList();
  }

  /** What a wrongly cited number is mistaken for. */
  public Optional<Regulation> meant(Regulation miscited) {
    return miscited.relations().stream().filter(r -> r.kind().equals("MISTAKEN_FOR")).findFirst()
        .flatMap(r -> byKey(r.to()));
  }

  public record Document(List<Regulation> regulations) {}
}
