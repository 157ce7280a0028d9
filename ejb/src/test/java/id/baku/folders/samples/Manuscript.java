package id.baku.folders.samples;

import id.baku.standards.ComponentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invented decree says, without a layout.
 *
 * @param header its fields by name: pemerintah, instansi, penetap, nomor, tentang, menimbang …
 */
record Manuscript(Map<String, List<String>> header, List<Service> services) {

  private static final Map<String, ComponentKind> KINDS = Map.ofEntries(
      Map.entry("syarat", ComponentKind.REQUIREMENTS), Map.entry("alur", ComponentKind.PROCEDURE),
      Map.entry("waktu", ComponentKind.COMPLETION_TIME), Map.entry("biaya", ComponentKind.FEE),
      Map.entry("produk", ComponentKind.PRODUCT), Map.entry("aduan", ComponentKind.COMPLAINT_HANDLING),
      Map.entry("hukum", ComponentKind.LEGAL_BASIS), Map.entry("sarana", ComponentKind.FACILITIES),
      Map.entry("kompetensi", ComponentKind.COMPETENCE), Map.entry("pengawasan", ComponentKind.INTERNAL_SUPERVISION),
      Map.entry("pelaksana", ComponentKind.STAFF_COUNT), Map.entry("jaminan", ComponentKind.SERVICE_GUARANTEE),
      Map.entry("aman", ComponentKind.SAFETY_GUARANTEE), Map.entry("evaluasi", ComponentKind.EVALUATION));
  private static final Map<ComponentKind, String> LABELS = new EnumMap<>(Map.ofEntries(
      Map.entry(ComponentKind.REQUIREMENTS, "Persyaratan"),
      Map.entry(ComponentKind.PROCEDURE, "Sistem, Mekanisme, dan Prosedur"),
      Map.entry(ComponentKind.COMPLETION_TIME, "Jangka Waktu Penyelesaian"),
      Map.entry(ComponentKind.FEE, "Biaya/Tarif"),
      Map.entry(ComponentKind.PRODUCT, "Produk Pelayanan"),
      Map.entry(ComponentKind.COMPLAINT_HANDLING, "Penanganan Pengaduan, Saran, dan Masukan"),
      Map.entry(ComponentKind.LEGAL_BASIS, "Dasar Hukum"),
      Map.entry(ComponentKind.FACILITIES, "Sarana, Prasarana, dan/atau Fasilitas"),
      Map.entry(ComponentKind.COMPETENCE, "Kompetensi Pelaksana"),
      Map.entry(ComponentKind.INTERNAL_SUPERVISION, "Pengawasan Internal"),
      Map.entry(ComponentKind.STAFF_COUNT, "Jumlah Pelaksana"),
      Map.entry(ComponentKind.SERVICE_GUARANTEE, "Jaminan Pelayanan"),
      Map.entry(ComponentKind.SAFETY_GUARANTEE, "Jaminan Keamanan dan Keselamatan Pelayanan"),
      Map.entry(ComponentKind.EVALUATION, "Evaluasi Kinerja Pelaksana")));
  private static final List<String> ORDINALS = List.of("KESATU", "KEDUA", "KETIGA");

  /**
   * One service.
   *
   * @param group heading above it, null when there is none
   * @param content lines by component, signs of lists typed
   */
  record Service(String group, String name, Map<ComponentKind, List<String>> content) {}

  /** @param name of the file, without extension */
  static Manuscript read(String name) {
    try (InputStream in = Manuscript.class.getResourceAsStream(name + ".txt")) {
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ");
      Map<ComponentKind, List<String>> shared = content(parts[1]);
      List<Service> services = new ArrayList<>();
      for (int i = 2; i < parts.length; i++) {
        String[] named = parts[i].lines().findFirst().orElseThrow().split(" / ");
        Map<ComponentKind, List<String>> content = new EnumMap<>(shared);
        content.putAll(content(parts[i]));
        services.add(new Service(named.length > 1 ? named[0] : null, named[named.length - 1], content));
      }
      return new Manuscript(fields(parts[0]), services);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<ComponentKind, List<String>> content(String part) {
    Map<ComponentKind, List<String>> content = new EnumMap<>(ComponentKind.class);
    fields(part.substring(part.indexOf('\n') + 1)).forEach((field, lines) -> content.put(KINDS.get(field), lines));
    return content;
  }

  private static Map<String, List<String>> fields(String part) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> lines = null;
    for (String line : part.lines().filter(line -> !line.isBlank()).toList()) {
      String[] named = line.split(":", 2);
      if (named.length == 2 && named[0].matches("[a-z]+")) {
        lines = new ArrayList<>();
        fields.put(named[0], lines);
        line = named[1].strip();
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return fields;
  }

  static String label(ComponentKind kind) {
    return LABELS.get(kind);
  }

  String field(String name) {
    return header.get(name).getFirst();
  }

  /** The decree before its annex, line by line, as it is usually typed; an empty line parts its pieces. */
  List<String> decree() {
    List<String> lines = new ArrayList<>(List.of(field("pemerintah"), field("instansi"), "",
        "KEPUTUSAN " + field("penetap"), "NOMOR " + field("nomor"), "", "TENTANG", "", field("tentang"), ""));
    listed(lines, "Menimbang:", header.get("menimbang"), 'a', ";");
    listed(lines, "Mengingat:", header.get("mengingat"), '1', ";");
    lines.addAll(List.of("", "MEMUTUSKAN:", "", "Menetapkan:"));
    for (int i = 0; i < header.get("diktum").size(); i++) {
      lines.add(ORDINALS.get(i) + ": " + header.get("diktum").get(i));
    }
    lines.addAll(List.of("", "Ditetapkan di " + field("tempat"), "pada tanggal " + field("tanggal"), "",
        field("jabatan") + ",", "", field("nama"), field("pangkat"), "",
        "LAMPIRAN KEPUTUSAN " + field("penetap"), "NOMOR " + field("nomor"), "TENTANG " + field("tentang"), ""));
    return lines;
  }

  private static void listed(List<String> lines, String head, List<String> entries, char first, String end) {
    lines.add(head);
    for (int i = 0; i < entries.size(); i++) {
      lines.add((char) (first + i) + ". " + entries.get(i) + end);
    }
  }
}
