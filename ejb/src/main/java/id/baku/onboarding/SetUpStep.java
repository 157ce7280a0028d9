package id.baku.onboarding;

/** What an agency does once, in the order in which it is easiest; whether it is done, {@code progress.sql} asks of what it leads to. */
public enum SetUpStep {
  IDENTITY("/kelola/instansi/identitas"),
  LETTERHEAD("/kelola/instansi/kop"),
  LOGO("/kelola/instansi/logo"),
  /** Given by the government when the agency was made; only shown. */
  REGION("/kelola/instansi/identitas"),
  HEAD("/kelola/instansi/pimpinan"),
  NUMBERING("/kelola/instansi/penomoran"),
  UNITS("/kelola/instansi/unit"),
  PLACES("/kelola/instansi/tempat"),
  HOURS("/kelola/instansi/kalender"),
  CHANNELS("/kelola/instansi/saluran"),
  COLLEAGUES("/kelola/orang/daftar"),
  FIRST_IMPORT("/kelola/impor/daftar");

  private final String address;

  SetUpStep(String address) {
    this.address = address;
  }

  /** Page on which it is done. */
  public String address() {
    return address;
  }
}
