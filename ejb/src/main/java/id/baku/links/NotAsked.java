package id.baku.links;

/** An address that is refused before anybody is asked. */
final class NotAsked extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient LinkAnswer answer;

  NotAsked(LinkVerdict verdict) {
    this(verdict, null);
  }

  NotAsked(LinkVerdict verdict, String detail) {
    super(verdict.name(), null, false, false);
    this.answer = new LinkAnswer(verdict, detail);
  }

  LinkAnswer answer() {
    return answer;
  }
}
