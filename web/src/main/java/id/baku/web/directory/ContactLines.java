package id.baku.web.directory;

import id.baku.agencies.ContactChannel;
import id.baku.directory.PublishedAgency;
import id.baku.standards.ChannelKind;
import id.baku.standards.StandardContent.Channel;
import id.baku.standards.StandardContent.ComplaintHandling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers the ways to reach an agency or to complain, each once, however often and however differently it is written. */
final class ContactLines {

  private ContactLines() {}

  /** What an agency says of itself: its own address lines first, then its channels. */
  static List<ContactLine> of(PublishedAgency agency) {
    List<ContactLine> lines = new ArrayList<>();
    add(lines, ChannelKind.PHONE, agency.phone());
    add(lines, ChannelKind.EMAIL, agency.email());
    add(lines, ChannelKind.WEBSITE, agency.website());
    channels(agency).forEach(channel -> lines.add(ContactLinks.line(channel)));
    return once(lines);
  }

  /** Where to complain: what the standard says, then the agency's channels; the national ones are shown beside them. */
  static List<ContactLine> toComplain(ComplaintHandling handling, PublishedAgency agency) {
    List<Channel> own = handling == null || handling.channels() == null ? List.of() : handling.channels();
    return once(Stream.concat(
            own.stream().filter(channel -> channel.kind() != null)
                .map(channel -> ContactLinks.line(channel.kind().name(), channel.value())),
            channels(agency).stream().map(ContactLinks::line))
        .filter(line -> line.registration() != null || !isNational(line))
        .toList());
  }

  private static Collection<ContactChannel> channels(PublishedAgency agency) {
    return agency.profile() == null || agency.profile().channels() == null ? List.of() : agency.profile().channels();
  }

  private static void add(List<ContactLine> lines, ChannelKind kind, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(ContactLinks.line(kind.name(), value));
    }
  }

  private static boolean isNational(ContactLine line) {
    return line.kind().equals(ChannelKind.LAPOR.name())
        || line.kind().equals(ChannelKind.SMS.name()) && line.text().strip().equals("1708");
  }

  private static List<ContactLine> once(List<ContactLine> lines) {
    Map<String, ContactLine> unique = new LinkedHashMap<>();
    lines.stream().filter(line -> !line.text().isBlank()).forEach(line -> unique.merge(key(line), line, ContactLines::fuller));
    return List.copyOf(unique.values());
  }

  /** The first one, unless only the other says more than its address. */
  private static ContactLine fuller(ContactLine one, ContactLine other) {
    return !one.isDetailed() && other.isDetailed() ? other : one;
  }

  private static String key(ContactLine line) {
    String text = line.text().toLowerCase(Locale.ROOT).strip();
    String digits = text.replaceAll("\\D", "");
    String plain = switch (line.kind()) {
      case "PHONE", "FAX", "WHATSAPP", "SMS" -> digits.isEmpty() ? text : ContactLinks.international(digits);
      case "WEBSITE" -> text.replaceFirst("^https?://(www\\.)?", "").replaceAll("/+$", "");
      default -> text.replaceFirst("^@", "");
    };
    return line.kind() + " " + plain;
  }
}
