package id.baku.decrees.recognise;

import id.baku.decrees.Signatory;
import id.baku.decrees.text.Words;
import id.baku.decrees.values.ItemLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads position, name, rank and NIP of the signatory. The position ends with a comma and the name follows; without
 * one the name stands before the rank, behind the space left for the signature, or last. A heading is no part of it.
 */
final class Signer {

  private static final int MOST_LINES = 14;
  private static final int LONGEST_LINE = 150;
  private static final Pattern NIP = Pattern.compile("^NIP\\b[\\s.:]{0,8}([\\d ]{10,30})", Pattern.CASE_INSENSITIVE);
  private static final Set<String> RANKS = Set.of("pembina", "penata", "pengatur", "juru", "kolonel", "mayor", "kapten",
      "letkol", "komisaris", "ajun", "brigadir");
  private static final Set<String> STAMPS = Set.of("", "ttd", "dto", "t t d", "d t o", "ttd dto", "tanda tangan", "tertanda", "cap", "ttd cap", "cap ttd", "stempel",
      "ditandatangani secara elektronik oleh", "ditandatangani secara elektronik");

  private final HeaderLines lines;
  private final int from;
  private final int end;
  /** Lines that may be position or name. */
  private final List<Integer> open = new ArrayList<>();
  private int rank = -1;
  private int nip = -1;

  private Signer(HeaderLines lines, int from, int limit) {
    this.lines = lines;
    this.from = from;
    int i = from;
    for (; i < Math.min(limit, from + MOST_LINES) && nip < 0 && !isOver(i, limit); i++) {
      String text = lines.text(i);
      if (isNip(text)) {
        nip = i;
      } else if (rank < 0 && isRank(text)) {
        rank = i;
      } else if (!isStamp(text)) {
        open.add(i);
      }
    }
    this.end = i;
  }

  static Signatory read(HeaderLines lines, int from, int limit) {
    return new Signer(lines, from, limit).read();
  }

  private Signatory read() {
    if (open.isEmpty()) {
      takeUpTo(end - 1);
      return null;
    }
    int behindPosition = behindPosition();
    int nameAt = behindPosition >= 0 ? behindPosition : nameByPlace();
    String position = join(0, nameAt);
    String name = nameAt < open.size() ? lines.text(open.get(nameAt)) : null;
    int last = nameAt;
    if (behindPosition >= 0 && name != null && name.endsWith(",") && nameAt + 1 < open.size()) {
      last++;
      name = name + " " + lines.text(open.get(last));
    }
    int comma = name == null ? position.indexOf(", ") : -1;
    if (comma > 0 && !Headings.isOffice(position.substring(comma + 2))
        && !Headings.namesAgency(position.substring(comma + 2))) {
      name = position.substring(comma + 2);
      position = position.substring(0, comma);
    }
    takeUpTo(Math.max(Math.max(rank, nip), open.get(Math.min(last, open.size() - 1))));
    return new Signatory(name == null ? null : ItemLists.trim(name),
        rank < 0 ? null : ItemLists.trim(lines.text(rank)), nipNumber(), position.isEmpty() ? null : ItemLists.trim(position),
        Capacity.of(position));
  }

  /** The index in {@link #open} behind the line whose comma ends the position; -1 when no comma does. */
  private int behindPosition() {
    int behind = behindComma(0);
    while (behind >= 0 && behind < open.size() && Headings.isOffice(lines.text(open.get(behind)))) {
      int later = behindComma(behind);
      behind = later >= 0 ? later : behind + 1;
    }
    return behind;
  }

  /** A comma inside the line as well is that of a degree behind a name. */
  private int behindComma(int first) {
    for (int i = first; i < open.size(); i++) {
      String text = lines.text(open.get(i));
      if (text.endsWith(",") && (i == 0 || !text.contains(", "))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** No comma tells: the name stands before the rank, behind a gap, or last; a lone office has no name. */
  private int nameByPlace() {
    int before = rank < 0 ? open.size() - 1 : (int) open.stream().filter(i -> i < rank).count() - 1;
    if (rank < 0 && nip < 0) {
      for (int i = 1; i < open.size() && before == open.size() - 1; i++) {
        before = lines.isApart(open.get(i)) && !Headings.namesAgency(lines.text(open.get(i))) ? i : before;
      }
    }
    before = Math.max(before, 0);
    return before == 0 && Headings.isOffice(lines.text(open.getFirst())) ? 1 : before;
  }

  private String join(int first, int behind) {
    return Words.squeeze(String.join(" ",
        open.subList(first, Math.min(behind, open.size())).stream().map(lines::text).toList()));
  }

  private void takeUpTo(int last) {
    for (int i = from; i <= last; i++) {
      lines.take(i);
    }
  }

  private String nipNumber() {
    Matcher matcher = nip < 0 ? null : NIP.matcher(lines.text(nip));
    return matcher != null && matcher.find() ? matcher.group(1).strip() : null;
  }

  private boolean isOver(int index, int limit) {
    String text = lines.text(index);
    if (text.length() > LONGEST_LINE || Landmarks.startsWith(text, "tembusan") || Landmarks.startsWith(text, "salinan")
        || Headings.isStandardHeading(text) || Headings.service(text) != null) {
      return true;
    }
    boolean nameAsHeading = index + 1 < limit && (isRank(lines.text(index + 1)) || isNip(lines.text(index + 1)));
    return lines.isHeading(index) && !Headings.isOffice(text) && !nameAsHeading;
  }

  /** "ttd", "dto", "telah ditandatangani secara elektronik oleh": stands for the signature, and names nobody. */
  private static boolean isStamp(String text) {
    String plain = Words.plain(text);
    return STAMPS.contains(plain) || plain.contains("ditandatangani secara elektronik") && text.length() <= 80;
  }

  private static boolean isRank(String text) {
    List<String> words = Words.of(text);
    return !words.isEmpty() && RANKS.contains(words.getFirst());
  }

  private static boolean isNip(String text) {
    return NIP.matcher(text).find();
  }
}
