package id.baku.launcher;

/**
 * Something went wrong that the person at the keyboard can understand and mostly mend. The message is the one sentence that is printed;
 * a cause, if any, goes to the log only.
 */
public final class PlainFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PlainFailure(String sentence) {
    super(sentence);
  }

  public PlainFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
