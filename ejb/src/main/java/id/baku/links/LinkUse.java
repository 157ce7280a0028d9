package id.baku.links;

import id.baku.agencies.KindOfChannel;
import id.baku.agencies.ListedChannel;
import id.baku.agencies.OwnChannel;
import id.baku.agencies.ServicePoint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place at which an agency gives an address to the public.
 *
 * @param key public id of a channel, code of a place where services are given
 * @param label what people call it
 * @param address with http, https or mailto; what came from elsewhere may be anything
 */
public record LinkUse(Kind kind, String key, String label, String address) implements Serializable {

  /** Of what it is an address. */
  public enum Kind { CHANNEL, SERVICE_POINT }

  private static final String WEB = "(?i)https?://.*";

  /** All of an agency: of what the public sees, and of that what can be asked for. Numbers, accounts and words cannot. */
  static List<LinkUse> of(List<ListedChannel> channels, List<ServicePoint> points, List<KindOfChannel> kinds) {
    Map<String, String> values = kinds.stream().collect(Collectors.toMap(KindOfChannel::code, KindOfChannel::valueKind));
    return Stream.concat(
        channels.stream().filter(listed -> listed.channel().visible()).flatMap(listed -> ofChannel(listed, values)),
        points.stream().filter(point -> point.mapLink() != null)
            .map(point -> new LinkUse(Kind.SERVICE_POINT, point.code(), point.name(), point.mapLink())))
        .distinct().toList();
  }

  private static Stream<LinkUse> ofChannel(ListedChannel listed, Map<String, String> values) {
    OwnChannel channel = listed.channel();
    String value = switch (values.getOrDefault(channel.kind(), "")) {
      case "email" -> MailDomain.PROTOCOL + channel.value();
      case "url" -> channel.value(); // whatever came from a folder, so that it is told
      default -> channel.value().matches(WEB) ? channel.value() : null;
    };
    return Stream.of(value, channel.link()).filter(Objects::nonNull)
        .map(address -> new LinkUse(Kind.CHANNEL, listed.id().toString(), channel.value(), address));
  }
}
