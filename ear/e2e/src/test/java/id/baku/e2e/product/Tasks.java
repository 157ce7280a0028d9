package id.baku.e2e.product;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Visitor;

/** Standards with errors in them, brought in as drafts, and the findings that come of it. */
public final class Tasks {

  public static final String LIST = "/kelola/temuan/daftar";
  private static final long PATIENCE_MILLIS = 60_000;

  private Tasks() {}

  /** Two drafts whose requirements begin with these words; their findings are there. */
  public static void write(Visitor editor, String number, String name, String words) {
    String page = Documents.read(editor, "temuan-" + number + ".txt", Documents.decree().replace("17/2026", number + "/2026")
        .replace("Palu Kayu Jati", "Palu " + name).replace("Batu Akik", "Batu " + name).replace("KTP asli", words));
    editor.post("/kelola/impor/tinjau", Visitor.fields(editor.get(page), "semua"));
    settled(editor);
  }

  /** The list of findings once nothing waits to be looked through; what is asked is added to the address. */
  public static Answer settled(Visitor member) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    Answer list = member.get(LIST);
    while (!list.html().select(".checked").text().startsWith("Terakhir diperiksa")) {
      if (System.currentTimeMillis() > end) throw new AssertionError("still being checked: " + list);
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      list = member.get(LIST);
    }
    return list;
  }
}
