package id.baku.web.findings;

import id.baku.findings.FixPreview;
import java.io.Serializable;

/** What would change in one standard, and whether it shall. */
public class FixRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final FixPreview preview;
  private boolean chosen = true;

  FixRow(FixPreview preview) {
    this.preview = preview;
  }

  public FixPreview getPreview() {
    return preview;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
