package id.baku.links;

/**
 * What came of asking for an address.
 *
 * @param detail a status, a name or an address, as the verdict has it; null when there is nothing to add
 */
public record LinkAnswer(LinkVerdict verdict, String detail) {

  private static final int MAX_DETAIL = 300;

  public LinkAnswer {
    detail = detail == null || detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL);
  }

  static LinkAnswer of(LinkVerdict verdict) {
    return new LinkAnswer(verdict, null);
  }
}
