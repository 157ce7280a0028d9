package id.baku.links;

/** What came of asking for an address. Its words are {@code links.verdict.<name>}. */
public enum LinkVerdict {
  /** It answers, or the mail domain takes mail. */
  FINE(Meaning.GOOD),
  /** It answers, but has moved for good; the detail is where to. */
  MOVED(Meaning.HINT),
  /** It answers, but leads from an encrypted page to one that is not. */
  DOWNGRADED(Meaning.HINT),
  /** It answers, but not to a program; the detail is the status. */
  CLOSED_TO_US(Meaning.UNSURE),
  /** Nothing could be found out, since this server has no way out. */
  NOT_CHECKED(Meaning.UNSURE),
  /** The site says that there is no such page; the detail is the status. */
  GONE(Meaning.FAULT),
  /** The site fails; the detail is the status. */
  SITE_FAILS(Meaning.FAULT),
  /** What answers is no web site. */
  NO_ANSWER(Meaning.FAULT, true),
  /** There is no such name; the detail is the name. */
  UNKNOWN_HOST(Meaning.FAULT, true),
  /** Nobody takes the connection. */
  UNREACHABLE(Meaning.FAULT, true),
  /** It takes longer than anybody waits. */
  SLOW(Meaning.FAULT, true),
  /** The encryption is not to be trusted: the certificate is expired, of another name, of nobody known, or sent without what is between; or there is none. */
  BAD_CERTIFICATE(Meaning.FAULT, true),
  /** It leads on and on. */
  LEADS_ASTRAY(Meaning.FAULT),
  /** Neither http, https nor mailto. */
  BAD_PROTOCOL(Meaning.FAULT),
  /** It is no address that a browser and we read alike. */
  BAD_FORM(Meaning.FAULT),
  /** Name and password stand in it. */
  HAS_PASSWORD(Meaning.FAULT),
  /** Another port than those of the web. */
  BAD_PORT(Meaning.FAULT),
  /** It leads, at once or in the end, into a network that is not public. What is there is neither asked nor told. */
  NOT_PUBLIC(Meaning.FAULT),
  /** The mail domain has nobody who takes mail; the detail is the domain. */
  NO_MAIL(Meaning.FAULT),
  /** The mail domain says that it takes no mail; the detail is the domain. @source RFC 7505 */
  REFUSES_MAIL(Meaning.FAULT);

  /** What it means for the agency. */
  public enum Meaning { GOOD, HINT, UNSURE, FAULT }

  private final Meaning meaning;
  private final boolean ofTheWay;

  LinkVerdict(Meaning meaning) {
    this(meaning, false);
  }

  LinkVerdict(Meaning meaning, boolean ofTheWay) {
    this.meaning = meaning;
    this.ofTheWay = ofTheWay;
  }

  public Meaning meaning() {
    return meaning;
  }

  public boolean isFault() {
    return meaning == Meaning.FAULT;
  }

  /** Whether it looks the same when this server has no way out. */
  boolean mayBeOurs() {
    return ofTheWay;
  }
}
