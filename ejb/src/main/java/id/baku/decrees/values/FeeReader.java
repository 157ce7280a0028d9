package id.baku.decrees.values;

import id.baku.decrees.CellContent.FeeItem;
import id.baku.decrees.CellContent.Fees;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads fees: who pays what, whether it is free, and the regulation the tariff rests on. */
public final class FeeReader {

  private static final Pattern FREE = Pattern.compile("\\b((?<!tidak )gratis|cuma-cuma|nihil|"
      + "(?:tidak|tanpa|tdk|bebas|nol|tak)\\s+(?:ada\\s+|di\\s?pungut\\s+|dikenakan\\s+|di\\s?kenakan\\s+|dipungut/dikenakan\\s+|memungut\\s+|membayar\\s+)?(?:biaya|tarif|retribusi|bayar|dipungut|dikenakan|rupiah|pungutan)|non\\s?tarif|free)\\b|^tidak\\s+ada[.;]?$");
  private static final Pattern FREE_ANYWHERE = Pattern.compile(FREE.pattern(), Pattern.CASE_INSENSITIVE);
  private static final Pattern LAW = Pattern.compile(
      "\\b(?:peraturan|undang-undang|perda|perwal|perbup|pergub|permen\\w{0,12}|pp|uu|keputusan|perwali)\\b[^;]{0,40}?\\b(?:nomor|no)\\b\\.?[^;:]{1,200}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_END = Pattern.compile(
      "(?:\\b(?:sebesar|sejumlah|sebanyak|seharga|dikenakan|biaya|tarif|adalah|yaitu|senilai|dengan|mulai|dari|maksimal|paling banyak)|[:=\\-\u2013.,(]|\\s)+$",
      Pattern.CASE_INSENSITIVE);
  /** A list sign inside an entry: "Tindakan: a. Kecil". */
  private static final Pattern NESTED = Pattern.compile("(?:^|[:;.]\\s{0,2})(?:[a-z]|\\d{1,2})[.)]\\s|(?:^|:\\s{0,2})[-\u2022]\\s");
  private static final Pattern RANGE = Pattern.compile("^\\s{0,3}(?:-|\u2013|s/d|s\\.d\\.?|sd|sampai dengan|sampai|hingga)\\s{0,3}$");

  private static final Pattern LOOSE_END = Pattern.compile("\\b(?:dan|atau|serta|sedangkan|untuk|bagi)$", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NAME = 300;

  private FeeReader() {}

  public static Fees read(List<Line> lines) {
    String text = Words.squeeze(Flow.of(lines).text());
    List<FeeItem> items = new ArrayList<>();
    ItemLists.Cut cut = ItemLists.cut(lines);
    List<String> parts = new ArrayList<>();
    if (cut.lead() != null) {
      parts.add(cut.lead());
    }
    cut.entries().forEach(e -> parts.add(e.text()));
    for (String part : parts) {
      collect(part, items);
    }
    boolean pays = items.stream().anyMatch(i -> i.amountRupiah() > 0);
    boolean free = FREE.matcher(text.toLowerCase(Locale.ROOT)).find();
    List<String> laws = laws(text);
    boolean zero = !items.isEmpty() && !pays;
    Boolean verdict = pays ? Boolean.FALSE : free || zero ? Boolean.TRUE
        : Words.hasContent(text) ? Boolean.FALSE : null;
    List<FeeItem> kept = pays ? items : List.of();
    return new Fees(verdict, ItemLists.trim(text), kept, laws);
  }

  /** Digits and words of some amount disagree: "Rp 10.000 (lima belas ribu rupiah)". */
  static boolean disagrees(Fees fees) {
    return Rupiah.in(Limits.head(fees.text())).stream().anyMatch(Rupiah.Amount::isDisputed);
  }

  /** Something is wrong with the names: none among several prices, or one that holds another price or hangs loose. */
  static boolean namesAreDoubtful(Fees fees) {
    List<FeeItem> items = fees.items();
    return items.stream().map(FeeItem::name).anyMatch(name -> name.isEmpty() && items.size() > 1
        || LOOSE_END.matcher(name).find() || Leftovers.namesMoney(name));
  }

  private static void collect(String entry, List<FeeItem> items) {
    String part = Limits.head(entry);
    List<Rupiah.Amount> amounts = Rupiah.in(part);
    if (amounts.isEmpty()) {
      return;
    }
    List<Tariff> tariffs = tariffs(part, amounts);
    boolean leads = tariffs.getFirst().name() == null && !name(part.substring(0, tariffs.getFirst().start()), true).isEmpty();
    String before = part.substring(0, tariffs.getFirst().start());
    for (int i = 0; i < tariffs.size(); i++) {
      Tariff tariff = tariffs.get(i);
      boolean last = i + 1 == tariffs.size();
      String gap = part.substring(tariff.end(), last ? part.length() : tariffs.get(i + 1).start());
      if (i > 0 && tariffs.get(i - 1).name() == null && tariff.name() == null && RANGE.matcher(before).matches()) {
        FeeItem low = items.removeLast();
        FeeGap cut = FeeGap.cut(gap, last, leads);
        items.add(new FeeItem(cut.behind(low.name()), low.amountRupiah(), tariff.value()));
        before = cut.next();
        continue;
      }
      FeeGap cut = !last && tariffs.get(i + 1).name() == null && RANGE.matcher(gap).matches() ? FeeGap.range(gap)
          : FeeGap.cut(gap, last, leads);
      String name = tariff.name() != null ? tariff.name() : cut.behind(name(before, i == 0));
      items.add(new FeeItem(name, tariff.value(), null));
      before = cut.next();
    }
  }

  /** An amount, or zero for a named group that does not pay; {@code name} is null when it has to be looked for. */
  private record Tariff(long value, int start, int end, String name) {}

  /** The amounts of an entry, and the groups beside them that pay nothing: "Rp25 ribu (umum), gratis (BPJS)". */
  private static List<Tariff> tariffs(String part, List<Rupiah.Amount> amounts) {
    List<Tariff> tariffs = new ArrayList<>();
    amounts.forEach(a -> tariffs.add(new Tariff(a.value(), a.start(), a.end(), null)));
    Matcher free = FREE_ANYWHERE.matcher(part);
    int reached = 0;
    while (free.find()) {
      int start = free.start();
      int end = free.end();
      if (amounts.stream().anyMatch(a -> start < a.end() && a.start() < end)) {
        continue;
      }
      int next = amounts.stream().mapToInt(Rupiah.Amount::start).filter(at -> at >= end).min().orElse(part.length());
      int last = amounts.stream().mapToInt(Rupiah.Amount::end).filter(at -> at <= start).max().orElse(0);
      Payer payer = Payer.behind(part, end, next);
      payer = payer == null ? Payer.before(part, Math.max(reached, last), start, end) : payer;
      if (payer != null) {
        tariffs.add(new Tariff(0, payer.start(), payer.end(), payer.name()));
        reached = payer.end();
      }
    }
    tariffs.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return tariffs;
  }

  private static String name(String before, boolean first) {
    String text = Words.squeeze(before);
    int comma = Math.max(text.lastIndexOf(", "), text.lastIndexOf(". "));
    if (first && comma > 0 && FREE.matcher(text.substring(0, comma).toLowerCase(Locale.ROOT)).find()) {
      text = text.substring(comma + 2);
    }
    for (String word : List.of("dan ", "serta ", "sedangkan ", "kecuali ", "selain ", "untuk ", "bagi ")) {
      boolean takes = !first || word.equals("kecuali ") || word.equals("selain ");
      text = takes && text.startsWith(word) ? text.substring(word.length()) : text;
    }
    int semicolon = text.lastIndexOf("; ");
    text = semicolon >= 0 ? text.substring(semicolon + 2) : text;
    Matcher law = LAW.matcher(text);
    int colon = text.indexOf(": ");
    if (colon > 0 && law.find() && law.start() < colon && colon + 2 < text.length()) {
      text = text.substring(colon + 2);
    }
    text = text.length() > LONGEST_NAME ? text.substring(text.length() - LONGEST_NAME) : text;
    Matcher nested = NESTED.matcher(text);
    while (nested.find()) {
      text = text.substring(nested.end());
      nested = NESTED.matcher(text);
    }
    text = NAME_END.matcher(" " + text).replaceFirst("").strip();
    while (!text.isEmpty() && ",;/.-\u2013)".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).strip();
    }
    return text;
  }

  private static List<String> laws(String text) {
    List<String> laws = new ArrayList<>();
    Matcher matcher = LAW.matcher(Limits.head(text));
    while (matcher.find()) {
      laws.add(ItemLists.trim(matcher.group()));
    }
    return laws;
  }
}
