package id.baku.folders;

/** A folder cannot be loaded: which file, where in it, and why. When a file breaks its schema nothing was taken; when the
 * rules refuse a file, the files before it stay loaded and that file left nothing behind. */
public class FolderProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FolderProblem(String file, String detail) {
    super(file + ": " + detail);
  }
}
