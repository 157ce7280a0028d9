package id.baku.lint.registry;

import id.baku.decrees.text.Words;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Spot;
import id.baku.regulations.Citation;
import id.baku.regulations.Citation.Mention;
import id.baku.regulations.Registry;
import id.baku.regulations.Regulation;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regulation as cited in one legal basis.
 *
 * @param standard null when the decree itself cites it
 * @param basis the whole legal basis
 * @param main the basis is this regulation; else it only speaks of it, as an amendment or in a title
 * @param title words after <i>tentang</i>; null when none are printed, or when it is named inside another title
 * @param row what the registry knows; null when it does not have it
 */
public record Cited(LintStandard standard, String basis, Mention mention, boolean main, String title, Regulation row) {

  private static final int LONGEST_TITLE = 600;
  private static final int LONGEST_BASIS = 5_000;
  /** An amendment has a title of its own; a regulation named inside the title of another has not. */
  private static final Pattern AMENDING = Pattern.compile("\\bdengan\\s$", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE = Pattern.compile("^\\s*(?:\\([^()]*\\)\\s*)?tentang\\s+(.+)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE_END = Pattern.compile(
      "\\s*(?:[(;]|,?\\s*\\b(?:sebagaimana|lembaran|tambahan lembaran|berita negara|berita daerah|juncto|jo\\b|beserta"
          + "|dan perubahan|yang telah|telah diubah|diubah)|\\s+tanggal\\s+\\d|[,.]?\\s*$).*$",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> SHORT_WORDS = Map.of("uu", "undang undang", "no", "nomor", "bumn",
      "badan usaha milik negara", "bumd", "badan usaha milik daerah", "pp", "peraturan pemerintah", "ri", "");

  /** Everything the decree and its standards cite, in reading order. */
  public static List<Cited> in(LintSubject subject, Registry registry) {
    List<Cited> cited = new ArrayList<>();
    Map<String, List<Mention>> mentions = new HashMap<>();
    subject.legalBasesOfDecree().forEach(basis -> collect(null, basis, mentions, registry, cited));
    for (LintStandard standard : subject.standards()) {
      standard.pieces(ComponentKind.LEGAL_BASIS).forEach(basis ->
          collect(standard, basis, mentions, registry, cited));
    }
    return cited;
  }

  /** @param mentions what was found in the same words before, since standards repeat each other */
  private static void collect(LintStandard standard, String basis, Map<String, List<Mention>> mentions,
      Registry registry, List<Cited> cited) {
    boolean main = true;
    for (Mention mention : mentions.computeIfAbsent(basis.substring(0, Math.min(basis.length(), LONGEST_BASIS)),
        Citation::mentions)) {
      Optional<Regulation> row = registry.find(mention.citation());
      boolean ownTitle = main || AMENDING.matcher(basis.substring(Math.max(0, mention.start() - 8), mention.start())).find();
      cited.add(new Cited(standard, basis, mention, main, ownTitle ? title(basis.substring(mention.end())) : null,
          row.filter(known -> !known.isRegional() || isIssuer(known, basis)).orElse(null)));
      main = false;
    }
  }

  /** A number of a governor or a mayor says nothing without the place: the words of the issuer have to stand there. */
  private static boolean isIssuer(Regulation row, String basis) {
    List<String> words = Words.of(basis);
    List<String> issuer = Words.of(row.issuer());
    return !issuer.isEmpty() && words.contains(issuer.getLast());
  }

  private static String title(String after) {
    Matcher title = TITLE.matcher(after.substring(0, Math.min(after.length(), LONGEST_TITLE)));
    return title.find() ? TITLE_END.matcher(title.group(1)).replaceFirst("").strip() : null;
  }

  /** A title without case, punctuation and abbreviations: equal titles have equal plain ones. */
  public static String plain(String title) {
    List<String> words = new ArrayList<>();
    Words.of(title.toLowerCase(Locale.ROOT)).forEach(word -> words.add(SHORT_WORDS.getOrDefault(word, word)));
    return String.join(" ", words.stream().filter(w -> !w.isEmpty()).toList());
  }

  /** Its words in the legal basis, from its kind to its year. */
  public String words() {
    return basis.substring(mention.start(), mention.end());
  }

  public Spot spot(String quote) {
    return standard == null ? Spot.decree(quote) : spotInStandard(quote);
  }

  private Spot spotInStandard(String quote) {
    String raw = standard.raw(ComponentKind.LEGAL_BASIS);
    int at = raw.indexOf(basis);
    return Spot.in(standard, ComponentKind.LEGAL_BASIS, quote, raw.indexOf(quote, Math.max(at, 0)));
  }
}
