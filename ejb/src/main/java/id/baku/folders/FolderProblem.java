package id.baku.folders;

/** A folder cannot be loaded: which file, where in it, and why. Nothing of that folder was taken. */
public class FolderProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FolderProblem(String file, String detail) {
    super(file + ": " + detail);
  }
}
