package id.baku.standards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fourteen components (<i>komponen standar pelayanan</i>) every service standard must have: six about the
 * delivery, which the public must be able to read, and eight about the management behind it.
 *
 * <p>The order is the one printed in decrees: 1–6 in the first table, 1–8 in the second. The codes never change.
 *
 * @source UU 25/2009 Pasal 21; PermenPANRB 15/2014 (division into delivery and management)
 */
public enum ComponentKind {
  REQUIREMENTS("SD1", "persyaratan"),
  PROCEDURE("SD2", "prosedur"),
  COMPLETION_TIME("SD3", "jangka_waktu"),
  FEE("SD4", "biaya"),
  PRODUCT("SD5", "produk"),
  COMPLAINT_HANDLING("SD6", "pengaduan_channels"),
  LEGAL_BASIS("MF1", "dasar_hukum"),
  FACILITIES("MF2", "sarana"),
  COMPETENCE("MF3", "kompetensi"),
  INTERNAL_SUPERVISION("MF4", "pengawasan_internal"),
  STAFF_COUNT("MF5", "jumlah_pelaksana"),
  SERVICE_GUARANTEE("MF6", "jaminan_pelayanan"),
  SAFETY_GUARANTEE("MF7", "jaminan_keamanan"),
  EVALUATION("MF8", "evaluasi");

  private final String code;
  private final String schemaKey;

  ComponentKind(String code, String schemaKey) {
    this.code = code;
    this.schemaKey = schemaKey;
  }

  /** Stable code of the field: SD1…SD6 (service delivery), MF1…MF8 (manufacturing, i.e. management). */
  public String code() {
    return code;
  }

  /** Key of this component in the JSON of a parsed decree. */
  public String schemaKey() {
    return schemaKey;
  }

  /** True for the six components that must be published (<i>penyampaian layanan</i>). */
  public boolean isDelivery() {
    return code.startsWith("SD");
  }

  /** Number printed in the decree's table: 1–6 or 1–8. */
  public int number() {
    return Integer.parseInt(code.substring(2));
  }

  public static List<ComponentKind> delivery() {
    return Arrays.stream(values()).filter(ComponentKind::isDelivery).toList();
  }

  public static List<ComponentKind> management() {
    return Arrays.stream(values()).filter(kind -> !kind.isDelivery()).toList();
  }

  /** Finds a kind by its enum name, code or schema key, whatever the case. */
  public static Optional<ComponentKind> find(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(k -> k.name().equals(wanted) || k.code.equals(wanted)
            || k.schemaKey.toUpperCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
