package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.Suggestion;
import id.baku.directory.SuggestionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What somebody may be about to type: names of services, agencies and places, the last word still unfinished. */
final class Suggesting {

  static final int MOST = 10;
  private static final int MOST_SERVICES = 6;
  private static final int MOST_IN_PLACE = 3;
  private static final int MOST_PLACES = 3;
  private static final int SHORTEST = 2;

  private final IndexReader reader;
  private final Language language;
  private final SuggestedServices services;
  private final SuggestedAgencies agencies;

  Suggesting(StateSearcher searcher, Language language, boolean samples, long day) {
    this.reader = searcher.getIndexReader();
    this.language = language;
    this.services = new SuggestedServices(searcher, language, samples, day);
    this.agencies = new SuggestedAgencies(searcher, language, samples);
  }

  List<Suggestion> suggest(String typed) throws IOException {
    List<String> words = ReadQuery.words(typed, language.words());
    if (String.join("", words).length() < SHORTEST) {
      return List.of();
    }
    List<Suggestion> found = suggest(words);
    if (!found.isEmpty()) {
      return found;
    }
    List<String> meant = new ArrayList<>();
    for (String word : words) {
      meant.add(known(word) ? word : language.spelling().meant(word, 1, true, reader).orElse(word));
    }
    return meant.equals(words) ? List.of() : suggest(meant);
  }

  private boolean known(String word) throws IOException {
    return reader.docFreq(new Term(Documents.NAME_WORD, word)) > 0;
  }

  /** An agency called by its name comes first; one whose name only begins so, after the services. */
  private List<Suggestion> suggest(List<String> words) throws IOException {
    Stream<Suggestion> places = language.places().beginningWith(words, MOST_PLACES).stream()
        .map(region -> new Suggestion(SuggestionKind.PLACE, region.name(), null, region.code(), null));
    Stream<Suggestion> named = Stream.of(agencies.called(words), services(words), agencies.begun(words)).flatMap(List::stream);
    return Stream.concat(named, places).distinct().limit(MOST).toList();
  }

  /** Where the words say a place too, services that are there, with the place: behind some others when it is only begun. */
  private List<Suggestion> services(List<String> words) throws IOException {
    List<Suggestion> anywhere = services.named(words, MOST_SERVICES);
    ReadQuery begun = begun(words);
    List<Suggestion> perhaps = isWhole(words, begun) ? List.of() : services(begun);
    if (!perhaps.isEmpty()) {
      return Stream.concat(anywhere.stream().limit(MOST_IN_PLACE), perhaps.stream()).limit(MOST_SERVICES).toList();
    }
    return Stream.concat(services(ReadQuery.of(words, language.places())).stream(), anywhere.stream()).limit(MOST_SERVICES).toList();
  }

  /** Whether the words end with a place's whole name that is not only the end of a longer one. */
  private boolean isWhole(List<String> words, ReadQuery begun) {
    return IntStream.range(0, Math.min(begun.words().size() + 1, words.size()))
        .anyMatch(from -> !language.places().calledExactly(words.subList(from, words.size())).isEmpty());
  }

  private List<Suggestion> services(ReadQuery read) throws IOException {
    List<Suggestion> there = new ArrayList<>();
    if (!read.words().isEmpty()) {
      for (Region region : read.places()) {
        there.addAll(services.namedIn(region, read.words(), MOST_IN_PLACE));
      }
    }
    return there;
  }

  /** Words before the beginning of a place's name. */
  private ReadQuery begun(List<String> words) {
    for (int from = 1; from < words.size(); from++) {
      List<String> end = words.subList(from, words.size());
      List<Region> regions = String.join("", end).length() <= SHORTEST ? List.of() : language.places().beginningWith(end, MOST_PLACES);
      if (!regions.isEmpty()) {
        return new ReadQuery(words.subList(0, from), regions);
      }
    }
    return new ReadQuery(words, List.of());
  }
}
