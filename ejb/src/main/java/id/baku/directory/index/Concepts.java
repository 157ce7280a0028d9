package id.baku.directory.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that mean the same (<i>KTP, e-KTP, kartu tanda penduduk</i>), from the document {@code synonyms}. Each group is
 * one concept; texts and questions are marked with the concepts they name, so that a question for any of the words is
 * one look into the index, however many there are.
 */
final class Concepts {

  private static final char MARK = '§';
  /** Letters from which on a text may be the beginning of a term; one more behind other words. */
  private static final int SHORTEST_BEGINNING = 2;

  /**
   * A place where words name a concept.
   *
   * @param from first word
   * @param length number of words
   * @param concept term of the index
   */
  record Span(int from, int length, String concept) {}

  /** @param concept what these words name; null for one word that names none */
  record Part(List<String> words, String concept) {}

  private record Term(List<String> words, String concept) {}

  private final NavigableMap<String, List<Term>> byFirstWord = new TreeMap<>();
  private final Set<String> allWords = new TreeSet<>();

  /** @param groups terms of equal meaning, as people write them */
  Concepts(List<List<String>> groups, Words words) {
    for (List<String> group : groups) {
      String concept = MARK + String.join(" ", words.split(group.getFirst()));
      group.stream().map(words::split).filter(term -> !term.isEmpty()).forEach(term -> {
        byFirstWord.computeIfAbsent(term.getFirst(), first -> new ArrayList<>()).add(new Term(term, concept));
        allWords.addAll(term);
      });
    }
    byFirstWord.values().forEach(terms -> terms.sort(Comparator.comparingInt((Term term) -> -term.words().size())));
  }

  /** Every concept named anywhere, also inside another. */
  List<Span> all(List<String> text) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      for (Term term : byFirstWord.getOrDefault(text.get(at), List.of())) {
        if (standsAt(term, text, at)) {
          found.add(new Span(at, term.words().size(), term.concept()));
        }
      }
    }
    return found;
  }

  /** Concepts that do not overlap: at each place the longest, from the left. */
  List<Span> longest(List<String> text) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int place = at;
      var longest = byFirstWord.getOrDefault(text.get(at), List.of()).stream()
          .filter(term -> standsAt(term, text, place)).findFirst();
      if (longest.isPresent()) {
        found.add(new Span(at, longest.get().words().size(), longest.get().concept()));
        at += longest.get().words().size() - 1;
      }
    }
    return found;
  }

  /** Concepts that the end of an unfinished text names or begins to name. */
  List<Span> begun(List<String> text) {
    List<Span> found = new ArrayList<>();
    for (int from = 0; from < text.size(); from++) {
      int at = from;
      List<String> end = text.subList(from, text.size());
      if (String.join("", end).length() >= (from == 0 ? SHORTEST_BEGINNING : SHORTEST_BEGINNING + 1)) {
        byFirstWord.subMap(end.getFirst(), end.getFirst() + Character.MAX_VALUE).values().stream().flatMap(List::stream)
            .filter(term -> begins(end, term.words())).map(Term::concept).distinct()
            .forEach(concept -> found.add(new Span(at, end.size(), concept)));
      }
    }
    return found;
  }

  /** The whole text from the left: the longest concepts, and what stands between them word by word. */
  List<Part> parts(List<String> text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Span span : longest(text)) {
      text.subList(at, span.from()).forEach(word -> parts.add(new Part(List.of(word), null)));
      at = span.from() + span.length();
      parts.add(new Part(text.subList(span.from(), at), span.concept()));
    }
    text.subList(at, text.size()).forEach(word -> parts.add(new Part(List.of(word), null)));
    return parts;
  }

  /** All words of all terms. */
  Set<String> words() {
    return allWords;
  }

  private static boolean begins(List<String> unfinished, List<String> term) {
    int last = unfinished.size() - 1;
    return last < term.size() && term.subList(0, last).equals(unfinished.subList(0, last)) && term.get(last).startsWith(unfinished.getLast());
  }

  private static boolean standsAt(Term term, List<String> text, int at) {
    int size = term.words().size();
    return at + size <= text.size() && text.subList(at, at + size).equals(term.words());
  }
}
