package id.baku.standards;

import id.baku.standards.StandardContent.*;
import java.util.List;

/** Contents of invented standards, named after what they are. */
public final class ContentFixture {

  private ContentFixture() {}

  /** All fourteen components, in the field's usual words. */
  public static StandardContent complete() {
    return new StandardContent(list("Fotokopi KTP"),
        new Procedure("1 Pemohon datang", List.of(new Step("1", "Pemohon datang", "Pemohon")),
            new Flow(List.of(new Node("A", "Pemohon"), new Node("B", "Petugas")), List.of(new Edge("A", "B", "1")))),
        new CompletionTime("paling lambat 3 (tiga) hari kerja", List.of(new TimePromise(RequestChannel.LETTER, 3,
            TimeUnit.WORKING_DAY, "sejak berkas lengkap", "paling lambat", "paling lambat 3 (tiga) hari kerja"))),
        new Fee("Gratis", true, List.of()), list("Surat keterangan"),
        new ComplaintHandling("Email: contoh@contoh.id", List.of(new Channel(ChannelKind.EMAIL, "contoh@contoh.id"))),
        new LegalBases("UU 25/2009", List.of(new LegalBasis("Undang-Undang Nomor 25 Tahun 2009", "uu-25-2009"))),
        list("Ruang tunggu"), list("Memahami aturan"), list("Atasan langsung"),
        new StaffCount("2 (dua) orang", 2, "dua"), list("Dilayani sesuai standar"), list("Data aman"),
        new Evaluation("1 (satu) tahun sekali", 1, TimeUnit.YEAR));
  }

  /** No component at all. */
  public static StandardContent empty() {
    return new StandardContent(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static ItemList list(String text) {
    return new ItemList(text, List.of(new Item(text, null, null)));
  }
}
