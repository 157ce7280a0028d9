package id.baku.web.directory;

import id.baku.directory.PublishedService;
import id.baku.web.directory.Summary.Line;
import id.baku.web.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service as a message to send on: short, and whole lines only. */
final class ShareText {

  /** Longer messages are folded or cut by the programs that show them. */
  static final int MOST = 1_000;
  private static final String CUT = "…";

  private ShareText() {}

  /**
   * @param address short address; it, the name and the agency are always kept, whatever else has no room
   * @return at most {@value #MOST} characters
   */
  static String of(PublishedService service, List<Line> summary, String address, Texts texts) {
    String first = service.agency().sample() ? texts.get("sample.badge") + "\n" : "";
    String last = "\n" + address;
    int room = MOST - first.length() - last.length();
    String name = cut(service.name(), room / 2);
    String by = "\n" + cut(texts.get("share.by", Map.of("agency", service.agency().name())), room / 2 - 1);
    StringBuilder text = new StringBuilder(first).append(name).append(by);
    int left = MOST - text.length() - last.length();
    for (String line : lines(summary)) {
      if (line.length() + 1 > left) {
        break;
      }
      text.append('\n').append(line);
      left -= line.length() + 1;
    }
    return text.append(last).toString();
  }

  private static List<String> lines(List<Line> summary) {
    List<String> lines = new ArrayList<>();
    for (Line line : summary) {
      lines.add(line.sentence());
      line.items().forEach(item -> lines.add("- " + item));
    }
    return lines;
  }

  /** Cuts between words, or within one that is too long by itself; never within a character of two halves. */
  static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most - CUT.length());
    int end = space > most / 2 ? space : most - CUT.length();
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end).stripTrailing() + CUT;
  }
}
