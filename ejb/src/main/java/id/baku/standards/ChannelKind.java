package id.baku.standards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to reach an agency or to complain about it (<i>sarana pengaduan</i>). */
public enum ChannelKind {
  APP("APLIKASI_DAERAH"),
  WEBSITE("WEB"),
  EMAIL("EMAIL"),
  PHONE("TELEPON"),
  FAX("FAKS"),
  WHATSAPP("WHATSAPP"),
  SMS(null),
  INSTAGRAM("MEDIA_SOSIAL"),
  FACEBOOK("MEDIA_SOSIAL"),
  OTHER_SOCIAL("MEDIA_SOSIAL"),
  LETTER("SURAT"),
  SUGGESTION_BOX("KOTAK_SARAN"),
  COUNTER("TATAP_MUKA"),
  LAPOR("SP4N_LAPOR"),
  OMBUDSMAN("OMBUDSMAN");

  private final String fieldTerm;

  ChannelKind(String fieldTerm) {
    this.fieldTerm = fieldTerm;
  }

  /** Key in the JSON of a parsed decree. */
  public String schemaKey() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Optional<String> fieldTerm() {
    return Optional.ofNullable(fieldTerm);
  }

  public static Optional<ChannelKind> find(String key) {
    return Arrays.stream(values()).filter(k -> k.name().equalsIgnoreCase(key)).findFirst();
  }
}
