package id.baku.security;

import id.baku.platform.InvalidInput;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person is called, as somebody typed it: it stands in mails and pages that others trust. */
final class PersonName {

  private static final int MAX_NAME = 200;

  /** Signs that are not seen, and what mail programs make a link of. */
  private static final Pattern NO_NAME = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|://");

  private PersonName() {}

  /** @return without blanks around it. @throws InvalidInput person.name-missing, person.name-odd */
  static String read(String typed) {
    String name = typed == null ? "" : typed.strip();
    if (name.isEmpty() || name.length() > MAX_NAME) {
      throw new InvalidInput("person.name-missing", Map.of("max", MAX_NAME), "person");
    }
    if (NO_NAME.matcher(name).find()) {
      throw new InvalidInput("person.name-odd", Map.of(), "person");
    }
    return name;
  }
}
