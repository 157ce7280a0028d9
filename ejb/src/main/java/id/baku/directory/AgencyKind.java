package id.baku.directory;

import java.util.List;
import java.util.Locale;

/** What sort of agency it is, read from its name: no register of kinds exists for all agencies. */
public enum AgencyKind {
  OFFICE("dinas"),
  BOARD("badan"),
  SECRETARIAT("sekretariat", "biro", "bagian"),
  INSPECTORATE("inspektorat"),
  HOSPITAL("rsud", "rumah sakit"),
  HEALTH_CENTRE("puskesmas", "uptd puskesmas", "upt puskesmas"),
  DISTRICT("kecamatan", "distrik"),
  VILLAGE("kelurahan", "desa", "kampung", "nagari", "pekon", "gampong"),
  POLICE_UNIT("satuan polisi", "satpol"),
  SCHOOL("sd", "smp", "sma", "smk", "sekolah"),
  OTHER;

  private final List<String> beginnings;

  AgencyKind(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** The kind whose word the name begins with; {@link #OTHER} when none does. */
  public static AgencyKind ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT) + " ";
    for (AgencyKind kind : values()) {
      if (kind.beginnings.stream().anyMatch(beginning -> lower.startsWith(beginning + " "))) {
        return kind;
      }
    }
    return OTHER;
  }
}
