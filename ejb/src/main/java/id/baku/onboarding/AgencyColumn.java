package id.baku.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the spreadsheet from which agencies are made. Their heads are part of its format, so in Indonesian alone. */
public enum AgencyColumn {
  NAME("Nama instansi", "name"),
  SHORT_NAME("Nama singkat", "shortName"),
  PARENT_BODY("Bagian dari", "parentBody"),
  ADDRESS("Alamat", "address"),
  PHONE("Telepon", "phone"),
  EMAIL("Surel instansi", "email"),
  PERSON("Nama admin pertama", "person"),
  ADMIN_EMAIL("Surel admin pertama", "adminEmail");

  private static final List<AgencyColumn> NEEDED = List.of(NAME, SHORT_NAME, PERSON, ADMIN_EMAIL);

  private final String head;
  private final String field;

  AgencyColumn(String head, String field) {
    this.head = head;
    this.field = field;
  }

  public String head() {
    return head;
  }

  /** By which problems call it. */
  public String field() {
    return field;
  }

  public boolean isNeeded() {
    return NEEDED.contains(this);
  }

  public static List<String> heads() {
    return Arrays.stream(values()).map(AgencyColumn::head).toList();
  }

  static Optional<AgencyColumn> headed(String typed) {
    String words = typed.replaceAll("\\s+", " ").replace("*", "").strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.head.toLowerCase(Locale.ROOT).equals(words)).findFirst();
  }

  /** Head of the column with this field, the field itself when there is none. */
  public static String headOf(String field) {
    return Arrays.stream(values()).filter(column -> column.field.equals(field)).map(AgencyColumn::head).findFirst().orElse(field);
  }
}
