package id.baku.lint;

import id.baku.regulations.Regulation.Certainty;
import id.baku.standards.ChannelKind;
import java.util.List;

/**
 * What every standard is expected to have, and how far siblings may lie apart. Document {@code lint-expectations}.
 *
 * @param citations regulations that must be cited somewhere
 * @param channels ways to complain that every service must name
 * @param deadAddresses addresses known to lead nowhere
 */
public record Expectations(List<ExpectedCitation> citations, List<ExpectedChannel> channels,
    List<DeadAddress> deadAddresses, Thresholds thresholds) {

  /**
   * @param regulation key in the registry
   * @param when the citation is expected only where one of these words stands; null: everywhere
   */
  public record ExpectedCitation(String regulation, Severity severity, String whyId, List<String> when,
      Certainty certainty, String source) {}

  /** @param words one of them shows that the channel is named */
  public record ExpectedChannel(ChannelKind kind, String name, List<String> words, Severity severity,
      Certainty certainty, String source) {}

  public record DeadAddress(String address, String whyId, Certainty certainty, String source) {}

  /**
   * @param siblings least number of comparable standards
   * @param majority least share of them that agrees, in percent
   * @param timeFactor how many times longer or shorter than its siblings a limit is to be far off
   */
  public record Thresholds(int siblings, int majority, int timeFactor) {}
}
