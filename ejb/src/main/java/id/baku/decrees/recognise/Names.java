package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Names services and groups. Collects the heading-like lines since the last standard and decides, when the next one
 * begins, which of them is the service and which the group above it.
 */
final class Names {

  /** Group and service of a new standard with their numbers. */
  record Named(String group, Integer groupNumber, String service, int serviceNumber) {}

  private static final int KEEP = 40;

  private final Ledger ledger;
  private final List<Paragraph> pending = new ArrayList<>();
  private final List<Paragraph> serviceLines = new ArrayList<>();
  private String service;
  private String group;
  private int groups;
  private int services;
  private String serviceStyle;
  private String groupStyle;

  Names(Ledger ledger) {
    this.ledger = ledger;
  }

  void heading(Paragraph paragraph) {
    if (pending.size() >= KEEP) {
      pending.removeFirst();
    }
    pending.add(paragraph);
  }

  void service(Paragraph line, String name) {
    if (!awaitsService() || name.isEmpty()) {
      serviceLines.clear();
    }
    serviceLines.add(line);
    service = name;
  }

  void service(String name) {
    serviceLines.clear();
    service = name.isEmpty() ? null : name;
  }

  boolean awaitsService() {
    return service != null && service.isEmpty();
  }

  boolean hasExplicitService() {
    return service != null && !service.isEmpty();
  }

  /** A line that may name a service or group is waiting. */
  boolean hasPending() {
    return hasExplicitService() || pending.stream().anyMatch(Names::isCandidate);
  }

  private static boolean isCandidate(Paragraph paragraph) {
    return Headings.isPossible(paragraph) && Words.hasContent(Headings.name(paragraph.line().text()));
  }

  /** What is waiting is printed like the headings of earlier services or groups. */
  boolean startsNewStandard() {
    return hasExplicitService() || pending.stream().filter(Names::isCandidate)
        .anyMatch(p -> Headings.isStandardHeading(p.line().text()) || Headings.style(p).equals(serviceStyle)
            || Headings.style(p).equals(groupStyle));
  }

  void discard() {
    pending.clear();
  }

  Named resolve() {
    List<Paragraph> candidates = joined(pending).stream().filter(Names::isCandidate).toList();
    String named = service;
    if (named == null || named.isEmpty()) {
      int at = serviceIndex(candidates);
      named = null;
      if (at >= 0) {
        Paragraph line = candidates.get(at);
        named = Headings.name(line.line().text());
        serviceStyle = Headings.style(line);
        claim(line);
        candidates = new ArrayList<>(candidates.subList(0, at));
      }
    } else if (!serviceLines.isEmpty()) {
      serviceStyle = Headings.style(serviceLines.getFirst());
      serviceLines.forEach(line -> ledger.claim(Role.HEADING, line.line()));
    }
    Paragraph above = groupLine(candidates);
    if (above != null) {
      String name = Headings.name(above.line().text());
      if (!name.equals(group)) {
        group = name;
        groups++;
        services = 0;
        groupStyle = Headings.style(above);
      }
      claim(above);
    }
    claimRepeated(named);
    pending.clear();
    service = null;
    serviceLines.clear();
    services++;
    return new Named(group, group == null ? null : groups, named, services);
  }

  /** Claims the lines a heading was joined from, not what stands between them. */
  private void claim(Paragraph heading) {
    pending.stream().map(Paragraph::line)
        .filter(line -> line.start() >= heading.line().start() && line.end() <= heading.line().end())
        .forEach(line -> ledger.claim(Role.HEADING, line));
  }

  /** "STANDAR PELAYANAN" alone, or once more with the name of the group or the service. */
  private void claimRepeated(String named) {
    List<String> known = Words.of(group + " " + named);
    for (Paragraph line : pending) {
      String text = line.line().text();
      boolean standard = Headings.isStandardHeading(text) || Headings.isPossible(line) && text.length() < 60
          && Words.plain(text).startsWith("standar pelayanan");
      if (standard && known.containsAll(Words.of(Headings.name(text)))) {
        ledger.claim(Role.HEADING, line.line());
      }
    }
  }

  /** Headings printed over two lines become one. */
  private static List<Paragraph> joined(List<Paragraph> lines) {
    List<Paragraph> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Paragraph line = lines.get(i);
      Paragraph last = out.isEmpty() ? null : out.getLast();
      if (last != null && (goesOn(last, line) || i + 1 < lines.size() && completes(last, line))) {
        out.set(out.size() - 1, Lines.join(last, line));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static boolean goesOn(Paragraph first, Paragraph second) {
    return second.line().breakBefore() == Break.SOFT
        && Numbering.of(second.line().text()).style() == Numbering.Style.NONE
        && first.level() == second.level()
        && Words.isUpperCase(first.line().text()) && Words.isUpperCase(second.line().text())
        && !Headings.isStandardHeading(second.line().text())
        && first.line().text().length() + second.line().text().length() <= 200;
  }

  /** "STANDAR PELAYANAN" alone, and whose it is on the next line. */
  private static boolean completes(Paragraph first, Paragraph second) {
    return Headings.isStandardHeading(first.line().text()) && !isCandidate(first) && Headings.isStrong(second)
        && Numbering.of(second.line().text()).style() == Numbering.Style.NONE && second.level() == first.level();
  }

  /** The line nearest to the labels that can name a service; headings by form first if the document has real ones. */
  private static int serviceIndex(List<Paragraph> candidates) {
    boolean marked = candidates.stream().anyMatch(p -> p.level() > 0);
    boolean standard = candidates.stream().anyMatch(p -> Headings.isStandardHeading(p.line().text()));
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Paragraph line = candidates.get(i);
      boolean agency = Headings.namesAgency(line.line().text());
      boolean form = marked ? line.level() > 0 : Headings.isStrong(line) || Headings.isNumbered(line)
          || Headings.isStandardHeading(line.line().text()) || isPlainName(line, agency);
      if (form && !(agency && standard && !Headings.isStandardHeading(line.line().text()))) {
        return i;
      }
    }
    return candidates.size() - 1;
  }

  private static boolean isPlainName(Paragraph line, boolean agency) {
    String text = line.line().text();
    return !agency && text.length() <= 90 && Character.isUpperCase(text.charAt(0)) && !text.endsWith(".")
        && !text.endsWith(":") && !text.startsWith("Berikut") && Words.of(text).size() <= 12;
  }

  /** The heading above the service: "STANDAR PELAYANAN …" if there is one, else the nearest with the form of one. */
  private Paragraph groupLine(List<Paragraph> candidates) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (Headings.isStandardHeading(candidates.get(i).line().text())) {
        return candidates.get(i);
      }
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (Headings.isStrong(candidates.get(i)) && !Headings.style(candidates.get(i)).equals(serviceStyle)) {
        return candidates.get(i);
      }
    }
    return null;
  }
}
