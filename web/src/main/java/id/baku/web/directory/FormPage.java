package id.baku.web.directory;

/** A page whose form is sent to its own address, without session and without script. */
interface FormPage extends PublicPage {

  /** Too many forms came from there (RFC 6585 §4). */
  int TOO_MANY = 429;
  /** What a reader is told to wait, in seconds. */
  String RETRY_AFTER = "3600";

  /**
   * @return SEE_OTHER when it was taken; another status when the page is to be shown again, with what was typed
   * @throws id.baku.platform.ProblemException when there is no such page
   */
  int send(Visit visit);

  /** Where to go when the form was taken. */
  String next();
}
