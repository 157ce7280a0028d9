package id.baku.decrees.values;

import id.baku.decrees.CellContent.Flow;
import id.baku.decrees.CellContent.Procedure;
import id.baku.decrees.CellContent.Step;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a procedure: diagram and steps. A lead-in sentence is kept beside the steps, not as a step. */
public final class ProcedureReader {

  private static final String ROLE = "(?:petugas|pemohon|pegawai|staf|kepala|tim|operator|admin|verifikator|pejabat|dokter|perawat|bidan|apoteker"
      + "|kasir|lurah|camat|bupati|wali\\s?kota|gubernur|direktur|sekretaris|kasi|kabid|kasubag|kasubbag|bendahara|pelaksana"
      + "|pengguna|pengadu|pelapor|masyarakat|pelanggan|pasien|peserta|pengunjung|keluarga|pimpinan|bagian|bidang|seksi|dinas|biro"
      + "|badan|perusahaan|perwakilan|kecamatan|kelurahan|front\\s?office|customer\\s?service|penyelenggara|penguji|analis)\\b";
  /** Words that begin like a verb and are none. */
  private static final String NO_VERB = "(?!(?:medis|media|melalui|menurut|mengenai|meliputi|menit|meter|menteri|metode|merek|meja|mesin|menu|merah"
      + "|berdasarkan|berkas|bersama|berupa|berbagai|berikut|berkala|bersih|berat|berita)\\b)";
  private static final Pattern ACTOR = Pattern.compile(
      "^(.{3,70}?)\\s(?:" + NO_VERB + "(?:me[a-z]{3,}|ber[a-z]{3,})|datang|hadir|mengisi|yang bertugas|yang ditunjuk)\\b");
  /** Who acts in the passive voice: "oleh petugas loket". */
  private static final Pattern BY = Pattern.compile("\\boleh\\s(" + ROLE + "(?:\\s(?!(?:untuk|dan|di|pada|melalui|dengan|yang|kepada|ke|dalam|selama"
      + "|sesuai|secara|berdasarkan|paling|maksimal|setelah|sebelum|apabila|jika)\\b)\\p{L}{2,}){0,4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGINS_AS_ROLE = Pattern.compile("^" + ROLE, Pattern.CASE_INSENSITIVE);
  /** An act ("Verifikasi", "Pengajuan", "Pembayaran") or an order ("Serahkan"), not somebody. */
  private static final Pattern ACT = Pattern.compile(
      "^(?:pe[a-z]{2,}an|ke[a-z]{2,}an|[a-z]+(?:asi|isi|kan)|rekam|data|dokumen|berkas|surat|formulir|hasil|biaya|proses|izin)\\b",
      Pattern.CASE_INSENSITIVE);

  private ProcedureReader() {}

  public static Procedure read(List<Line> lines) {
    List<Line> running = new ArrayList<>();
    StringBuilder diagram = new StringBuilder();
    boolean inDiagram = false;
    for (Line line : lines) {
      inDiagram = FlowReader.isMermaid(line.text())
          || inDiagram && (line.mark() == Line.Mark.PREFORMATTED || isDiagramLine(line.text()));
      if (inDiagram) {
        diagram.append(diagram.isEmpty() ? "" : " ; ").append(line.text());
      } else {
        running.add(line);
      }
    }
    if (diagram.isEmpty()) {
      return steps(running, null);
    }
    FlowReader.Diagram read = FlowReader.mermaid(diagram.toString());
    if (Words.hasContent(read.rest())) {
      running.addFirst(new Line(0, 0, read.rest(), 0, Line.Break.HARD, Line.Mark.NONE));
    }
    return steps(running, read.flow());
  }

  private static boolean isDiagramLine(String text) {
    return text.contains("-->") || text.contains("---") || text.contains("==>") || text.startsWith("style ")
        || text.startsWith("subgraph") || text.equals("end");
  }

  private static Procedure steps(List<Line> lines, Flow diagram) {
    Flow flow = diagram;
    String lead = null;
    List<Step> steps = new ArrayList<>();
    if (!lines.isEmpty()) {
      ItemLists.Cut cut = ItemLists.cut(lines);
      lead = cut.lead();
      if (lead != null && !lead.endsWith(":") && cut.entries().getFirst().number().equals("2")) {
        add(steps, new ItemLists.Entry("1", lead));
        lead = null;
      }
      for (ItemLists.Entry entry : cut.entries()) {
        Flow chain = FlowReader.chain(entry.text());
        if (chain != null && flow == null) {
          flow = chain;
        } else {
          add(steps, entry);
        }
      }
    }
    return new Procedure(lead == null ? null : ItemLists.trim(lead), steps, flow);
  }

  private static void add(List<Step> steps, ItemLists.Entry entry) {
    String text = ItemLists.trim(entry.text());
    if (!Words.hasContent(text)) {
      return;
    }
    boolean printed = !entry.number().isEmpty() && Character.isLetterOrDigit(entry.number().charAt(0));
    steps.add(new Step(printed ? entry.number() : String.valueOf(steps.size() + 1), text, actor(text)));
  }

  /** Who acts: what stands before the verb, when that is short and looks like a person or office. */
  private static String actor(String text) {
    String head = text.length() > 120 ? text.substring(0, 120) : text;
    Matcher matcher = ACTOR.matcher(head);
    if (!matcher.find() || !BEGINS_AS_ROLE.matcher(matcher.group(1)).find() && ACT.matcher(matcher.group(1)).find()) {
      Matcher by = BY.matcher(head);
      return by.find() ? by.group(1) : null;
    }
    String actor = matcher.group(1).strip();
    if (actor.toLowerCase(Locale.ROOT).endsWith(" langsung")) {
      actor = actor.substring(0, actor.length() - " langsung".length());
    }
    String lower = actor.toLowerCase(Locale.ROOT);
    boolean plain = Character.isUpperCase(actor.charAt(0)) && actor.indexOf(',') < 0 && !lower.contains(" untuk ")
        && !lower.startsWith("setelah") && !lower.startsWith("apabila") && !lower.startsWith("jika");
    return plain && actor.split(" ").length <= 8 ? actor : null;
  }
}
