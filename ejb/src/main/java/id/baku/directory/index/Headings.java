package id.baku.directory.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Under which heading a service stands in results: its name without agency, place and the words every service begins
 * with, so that "Penerbitan KTP-el Kabupaten X" and "Pelayanan Kartu Tanda Penduduk" of another agency meet.
 */
final class Headings {

  /** Words that say that something is a service or that somebody wants one, and not which. */
  static final Set<String> GENERAL = Set.of("pelayanan", "layanan", "penerbitan", "permohonan", "pengurusan", "pembuatan",
      "penyelenggaraan", "pengajuan", "cara", "bikin", "buat", "membuat", "urus", "mengurus", "ngurus", "syarat", "persyaratan",
      "prosedur", "proses", "ingin", "mohon", "bagaimana");

  private static final int LONGEST_KEY = 120;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  /** Signs that joined what was taken away, at either end. */
  private static final Pattern LOOSE = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:–—-]+$");

  private final Words words;
  private final Concepts concepts;
  private final Places places;
  private final Set<String> stopWords;

  Headings(Words words, Concepts concepts, Places places, Set<String> stopWords) {
    this.words = words;
    this.concepts = concepts;
    this.places = places;
    this.stopWords = stopWords;
  }

  /** The name as a heading shows it: without " — heading of the agency's list" at its end. */
  static String shown(String name, String group) {
    return group != null && name.endsWith(" — " + group) ? name.substring(0, name.length() - group.length() - 3) : name;
  }

  /**
   * The name as it stands over services of many agencies: without the place of the one agency that writes it so.
   *
   * @param place name of the agency's region
   */
  String plain(String name, String group, String place) {
    String shown = shown(name, group);
    List<String> where = places.bareName(place);
    List<MatchResult> spans = WORD.matcher(shown).results().toList();
    List<String> all = spans.stream().map(word -> String.join("", words.split(word.group()))).toList();
    int at = where.isEmpty() ? -1 : Collections.indexOfSubList(all, where);
    if (at < 0) {
      return shown;
    }
    int from = at;
    while (from > 0 && (places.saysWhere(all.get(from - 1), Set.of()) || stopWords.contains(all.get(from - 1)))) {
      from--;
    }
    String rest = shown.substring(0, spans.get(from).start()) + shown.substring(spans.get(at + where.size() - 1).end());
    String plain = LOOSE.matcher(rest.replace("()", " ")).replaceAll("").replaceAll("\\s+", " ");
    return key(plain, null, place).equals(key(name, group, place)) ? plain : shown;
  }

  /** What services under one heading have in common. */
  String key(String name, String group, String place) {
    List<String> all = words.split(shown(name, group));
    Set<String> where = new HashSet<>(words.split(place));
    List<String> telling = new ArrayList<>();
    for (Concepts.Part part : concepts.parts(all)) {
      if (part.concept() != null) {
        telling.add(part.concept());
      } else if (tells(part.words().getFirst(), where)) {
        telling.add(words.stem(part.words().getFirst()));
      }
    }
    String key = String.join(" ", telling.isEmpty() ? all : telling);
    return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY).stripTrailing() : key;
  }

  private boolean tells(String word, Set<String> where) {
    return !GENERAL.contains(word) && !stopWords.contains(word) && !places.saysWhere(word, where);
  }
}
