package id.baku.agencies;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * When the name of an agency would be taken for that of another one of the same government. Names are in Latin letters
 * ({@link FieldChecks#latin}), so letters of other scripts that look the same need not be thought of here.
 */
public final class LookAlike {

  /** Of names this long two letters may differ, of shorter ones one. */
  private static final int LONG = 14;
  /** Words that offices write short. */
  private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(Map.entry("kec", "kecamatan"), Map.entry("kel", "kelurahan"),
      Map.entry("kab", "kabupaten"), Map.entry("prov", "provinsi"), Map.entry("bag", "bagian"), Map.entry("dis", "dinas"),
      Map.entry("setda", "sekretariatdaerah"), Map.entry("setwan", "sekretariatdprd"), Map.entry("dinkes", "dinaskesehatan"),
      Map.entry("disdik", "dinaspendidikan"), Map.entry("dinsos", "dinassosial"), Map.entry("dishub", "dinasperhubungan"),
      Map.entry("bappeda", "badanperencanaanpembangunandaerah"), Map.entry("bpbd", "badanpenanggulanganbencanadaerah"),
      Map.entry("dukcapil", "kependudukandanpencatatansipil"), Map.entry("disdukcapil", "dinaskependudukandanpencatatansipil"),
      Map.entry("dpmptsp", "dinaspenanamanmodaldanpelayananterpadusatupintu"), Map.entry("rsud", "rumahsakitumumdaerah"),
      Map.entry("puskesmas", "pusatkesehatanmasyarakat"), Map.entry("satpol", "satuanpolisi"), Map.entry("pp", "pamongpraja"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private LookAlike() {}

  /** The same name, however its letters, blanks, signs and usual abbreviations are written. */
  public static boolean isAmong(Collection<String> others, String name) {
    String folded = folded(name);
    return others.stream().anyMatch(other -> folded(other).equals(folded));
  }

  /**
   * Those that would be mistaken for it: the same, the same with or without the name of the place, or almost the same letters.
   * Names that differ in a number are told apart by it.
   *
   * @param place of the government, {@code Kota Metro}
   */
  public static List<String> among(Collection<String> others, String name, String place) {
    String bare = bare(name, place);
    CharacterRunAutomaton near = new CharacterRunAutomaton(new LevenshteinAutomata(bare, true).toAutomaton(bare.length() < LONG ? 1 : 2));
    return others.stream().filter(other -> near.run(bare(other, place)) && digits(other).equals(digits(name))).distinct().toList();
  }

  private static String bare(String name, String place) {
    String folded = folded(name);
    String end = folded(place);
    return end.isEmpty() || folded.equals(end) || !folded.endsWith(end) ? folded : folded.substring(0, folded.length() - end.length());
  }

  static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name.replace("&", " dan "), Normalizer.Form.NFKD)).replaceAll("")
        .toLowerCase(Locale.ROOT).replace('ı', 'i');
    return BETWEEN_WORDS.splitAsStream(plain).map(word -> ABBREVIATIONS.getOrDefault(word, word)).collect(Collectors.joining());
  }

  private static String digits(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^0-9]+", " ").strip();
  }
}
