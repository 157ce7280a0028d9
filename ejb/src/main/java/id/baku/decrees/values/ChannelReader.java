package id.baku.decrees.values;

import id.baku.decrees.CellContent.Channel;
import id.baku.decrees.CellContent.Channels;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import id.baku.standards.ChannelKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the ways to complain. Looks for addresses (numbers, mail, web) and for the words that say what they are; a
 * word without an address counts where it names a place or an application.
 */
public final class ChannelReader {

  private static final int SENTENCE = 14;

  private ChannelReader() {}

  public static Channels read(List<Line> lines) {
    ItemLists.Cut cut = ItemLists.cut(lines);
    Set<Channel> channels = new LinkedHashSet<>();
    List<String> notes = new ArrayList<>();
    if (cut.lead() != null) {
      entry(cut.lead(), channels, notes, false);
    }
    boolean list = cut.entries().size() > 1;
    for (ItemLists.Entry entry : cut.entries()) {
      entry(ItemLists.trim(entry.text()), channels, notes, list);
    }
    return new Channels(List.copyOf(channels), notes);
  }

  private static void entry(String whole, Set<Channel> channels, List<String> notes, boolean list) {
    String text = Limits.head(whole);
    int before = channels.size();
    List<Address> addresses = Address.in(text);
    List<ChannelWord> words = ChannelWord.in(text, addresses);
    int from = 0;
    for (Address address : addresses) {
      int start = from;
      List<ChannelWord> near = words.stream().filter(w -> w.start() >= start && w.end() <= address.start()).toList();
      List<ChannelWord> behind = near.stream().anyMatch(w -> Address.fits(w.kind(), address)) ? List.of()
          : inBrackets(text, address.end(), words);
      for (ChannelKind kind : kinds(text, address, behind.isEmpty() ? near : behind)) {
        channels.add(new Channel(kind, address.value()));
      }
      from = behind.isEmpty() ? address.end() : behind.getLast().end();
    }
    boolean sentence = Words.of(text).size() > SENTENCE;
    for (int i = 0; i < words.size(); i++) {
      ChannelWord word = words.get(i);
      boolean again = i > 0 && words.get(i - 1).kind() == word.kind() && word.kind() == ChannelKind.COUNTER;
      if (again) {
        continue;
      }
      if (!hasAddress(text, word, addresses, words)) {
        String value = PlaceName.of(text, word, endOf(text, word, next(words, i), addresses), sentence);
        if (value != null && word.kind() != null) {
          channels.add(new Channel(word.kind(), value));
        }
      }
    }
    if (channels.size() > before || !Words.hasContent(text)) {
      return;
    }
    List<String> plain = Words.of(text);
    boolean name = plain.size() <= 3 && text.length() <= 40 && !text.endsWith(":")
        && (text.toLowerCase(Locale.ROOT).startsWith("e-") || list && addresses.isEmpty() && looksNamed(text));
    if (name) {
      channels.add(new Channel(ChannelKind.APP, text));
    } else {
      notes.add(text);
    }
  }

  /** Where the words that may belong to a channel word end; its own start when an address follows at once. */
  private static int endOf(String text, ChannelWord word, ChannelWord next, List<Address> addresses) {
    int end = next == null ? text.length() : next.start();
    for (Address address : addresses) {
      if (address.start() >= word.end() && address.start() <= end) {
        return Words.hasContent(text.substring(word.end(), address.start())) ? address.start() : word.start();
      }
    }
    return end;
  }

  private static ChannelWord next(List<ChannelWord> words, int at) {
    return words.subList(at + 1, words.size()).stream()
        .filter(w -> w.kind() != words.get(at).kind() || w.kind() == ChannelKind.OTHER_SOCIAL).findFirst()
        .orElse(null);
  }

  /** A made-up word: capitals inside, or capitals only. */
  private static boolean looksNamed(String text) {
    String first = text.split(" ", 2)[0];
    int capitals = (int) first.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && first.length() >= 3;
  }

  private static boolean hasAddress(String text, ChannelWord word, List<Address> addresses, List<ChannelWord> words) {
    for (Address address : addresses) {
      if (address.start() < word.end()) {
        continue;
      }
      boolean named = address.type() == Address.Type.ACCOUNT || address.type() == Address.Type.WEB;
      boolean taken = named && words.stream().anyMatch(w -> w.start() > word.end() && w.end() <= address.start()
          && Address.fits(w.kind(), address) && hasSeparator(text, word.end(), w.start()));
      boolean adjacent = !taken && words.stream()
          .noneMatch(w -> w.start() > word.end() && w.end() <= address.start() && w.kind() != word.kind()
              && !Address.fits(w.kind(), address));
      return adjacent && Address.fits(word.kind(), address);
    }
    return false;
  }

  /** "0813-1111-2222 (WA)": the words in the brackets right behind an address. */
  private static List<ChannelWord> inBrackets(String text, int from, List<ChannelWord> words) {
    int open = from;
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
    int first = open;
    return close < 0 || close - open > 40 ? List.of()
        : words.stream().filter(w -> w.start() > first && w.end() <= close).toList();
  }

  private static boolean hasSeparator(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c == ',' || c == ';');
  }

  private static List<ChannelKind> kinds(String text, Address address, List<ChannelWord> near) {
    if (address.type() == Address.Type.NUMBER && !near.isEmpty() && near.getLast().isTelegram(text)) {
      return List.of(ChannelKind.OTHER_SOCIAL);
    }
    List<ChannelKind> fitting = new ArrayList<>();
    for (ChannelWord word : near) {
      if (Address.fits(word.kind(), address)) {
        if (!fitting.contains(word.kind())) {
          fitting.add(word.kind());
        }
      }
    }
    if (address.own() != null) {
      return List.of(address.own());
    }
    if (fitting.isEmpty()) {
      return address.kind() == null ? List.of() : List.of(address.kind());
    }
    return address.type() == Address.Type.NUMBER ? fitting : List.of(fitting.getLast());
  }
}
