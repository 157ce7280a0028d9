package id.baku.decrees;

/**
 * The document cannot be read at all. The code is stable; {@link #explanation()} is a plain Indonesian sentence that
 * says why and what to do.
 */
public class UnreadableDecree extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    EMPTY("decree.empty", "Berkas kosong: tidak ada teks untuk dibaca."),
    TOO_LARGE("decree.too-large", "Berkas terlalu besar: batasnya 20 MiB."),
    BINARY("decree.binary", "Bukan berkas teks: isi berkas biner."),
    UNREADABLE("decree.unreadable", "Berkas tidak dapat dibaca."),
    NOT_FOUND("decree.not-found", "Berkas tidak ditemukan."),
    OLD_OFFICE("decree.old-office", "Berkas Word atau Excel lama (.doc, .xls) tidak dapat dibaca:"
        + " buka berkasnya, lalu simpan sebagai .docx, .xlsx, atau PDF."),
    RTF("decree.rtf", "Berkas RTF tidak dapat dibaca: buka berkasnya, lalu simpan sebagai .docx atau PDF."),
    OPEN_DOCUMENT("decree.open-document", "Berkas OpenDocument (.odt, .ods) tidak dapat dibaca:"
        + " buka berkasnya, lalu simpan sebagai .docx, .xlsx, atau PDF."),
    OTHER_OFFICE("decree.other-office", "Berkas Office ini bukan dokumen Word atau lembar Excel:"
        + " simpan isinya sebagai .docx, .xlsx, atau PDF."),
    IMAGE("decree.image", "Berkas ini gambar: teksnya tidak dapat dibaca."
        + " Pakai dokumen aslinya (.docx), atau PDF yang memuat teks."),
    ARCHIVE("decree.archive", "Berkas ini arsip: keluarkan dahulu dokumen yang ada di dalamnya."),
    ENCRYPTED("decree.encrypted", "Berkas dilindungi kata sandi: simpan salinan tanpa kata sandi."),
    MACROS("decree.macros", "Berkas memuat makro dan tidak dibuka: simpan sebagai .docx atau .xlsx tanpa makro."),
    BROKEN("decree.broken", "Berkas rusak atau tidak lengkap: buka dan simpan ulang, lalu coba lagi."),
    BOMB("decree.bomb", "Isi berkas mengembang jauh melebihi batas ketika dibuka, jadi tidak dibaca."),
    UNSAFE_XML("decree.unsafe-xml", "Berkas memuat deklarasi XML (DTD atau entitas) yang tidak aman, jadi tidak dibaca."),
    TOO_DEEP("decree.too-deep", "Susunan berkas terlalu dalam: tabel atau daftar bersarang melebihi batas."),
    TOO_MANY_PAGES("decree.too-many-pages", "Halaman terlalu banyak: batasnya 2.000. Bagi dokumennya, lalu coba lagi."),
    TOO_MANY_CELLS("decree.too-many-cells", "Sel tabel terlalu banyak: batasnya 200.000. Bagi dokumennya, lalu coba lagi."),
    TOO_MUCH_TEXT("decree.too-much-text", "Teks terlalu panjang: batasnya 10 juta karakter. Bagi dokumennya, lalu coba lagi."),
    TOO_SLOW("decree.too-slow", "Pembacaan dihentikan: melebihi batas 60 detik. Bagi dokumennya, lalu coba lagi."),
    TOO_MUCH_MEMORY("decree.too-much-memory", "Membaca berkas ini memerlukan memori melebihi batas. Bagi dokumennya, lalu coba lagi."),
    NO_TEXT_LAYER("decree.no-text-layer", "PDF ini tidak memuat teks (hasil pindai): halamannya hanya gambar."
        + " Pakai dokumen aslinya (.docx), atau PDF yang memuat teks.");

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
