package id.baku.decrees;

/**
 * The document cannot be read at all. The code is stable; {@link #explanation()} is a plain Indonesian sentence for
 * the command line.
 */
public class UnreadableDecree extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    EMPTY("decree.empty", "Berkas kosong: tidak ada teks untuk dibaca."),
    TOO_LARGE("decree.too-large", "Berkas terlalu besar: batasnya 20 MiB."),
    BINARY("decree.binary", "Bukan berkas teks: isi berkas biner."),
    PDF("decree.not-text", "Bukan berkas teks: ini PDF. Pembacaan PDF belum tersedia; simpan dahulu sebagai teks."),
    ZIP("decree.not-text",
        "Bukan berkas teks: ini DOCX, XLSX atau ZIP. Pembacaannya belum tersedia; simpan dahulu sebagai teks."),
    UNREADABLE("decree.unreadable", "Berkas tidak dapat dibaca."),
    NOT_FOUND("decree.not-found", "Berkas tidak ditemukan.");

    private final String code;
    private final String explanation;

    Reason(String code, String explanation) {
      this.code = code;
      this.explanation = explanation;
    }
  }

  private final Reason reason;

  public UnreadableDecree(Reason reason) {
    super(reason.code);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Stable code, for example {@code decree.empty}. */
  public String code() {
    return reason.code;
  }

  public String explanation() {
    return reason.explanation;
  }
}
