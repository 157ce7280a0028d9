package id.baku.web.security;

import id.baku.web.platform.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages and the fields are called into which somebody typed, as far as there are words for them. */
record TypedWords(Texts texts) {

  private static final String AGENCY = "/kelola/instansi/";
  private static final Pattern OF_WEEKDAY = Pattern.compile("[A-Za-z]+([1-7])");

  /** Keys of the titles of pages outside those about the agency, or below one of them. */
  private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("/kelola/mulai", "set-up.title"),
      Map.entry("/kelola/orang/daftar", "people.title"), Map.entry("/kelola/orang/satu", "people.title"), Map.entry("/kelola/orang/peran", "people.roles"),
      Map.entry("/kelola/orang/serah-terima", "handover.title"), Map.entry("/kelola/impor/daftar", "imports.title"),
      Map.entry("/kelola/impor/tinjau", "imports.title"), Map.entry("/kelola/impor/standar", "imports.title"),
      Map.entry("/kelola/impor/naskah", "imports.files"), Map.entry("/kelola/impor/berlaku", "imports.record"),
      Map.entry("/kelola/temuan/satu", "findings.title"), Map.entry("/kelola/temuan/kelompok", "findings.title"),
      Map.entry("/kelola/temuan/perbaiki", "findings.fix.all"), Map.entry("/kelola/koreksi/satu", "reports.title"),
      Map.entry("/kelola/pemerintah/daftar", "offices.governments"), Map.entry("/kelola/pemerintah/instansi", "offices.agencies"),
      Map.entry("/kelola/pemerintah/orang", "offices.people"), Map.entry("/kelola/pemerintah/permohonan-satu", "applications.title"),
      Map.entry("/kelola/pemerintah/penutupan", "closings.title"), Map.entry("/kelola/pemerintah/pindahan", "restore.title"),
      Map.entry(AGENCY + "saluran-satu", "channels.one"), Map.entry(AGENCY + "tempat-satu", "service-points.one"),
      Map.entry(AGENCY + "kalender-hari", "calendar.day.add"), Map.entry(AGENCY + "unit-satu", "units.title"));

  /** @param page address, with its question. @return its title, the address where none is known */
  String title(String page) {
    String path = page.replaceFirst("\\?.*", "");
    String key = TITLES.getOrDefault(path, "agency-pages." + path.substring(path.lastIndexOf('/') + 1));
    return texts.has(key) && (TITLES.containsKey(path) || path.startsWith(AGENCY)) ? texts.get(key) : page;
  }

  /** @param name by which the form calls it, {@code identitas:shortName}. @return what it is called on the page, or that it is a field */
  String field(String name) {
    Matcher weekday = OF_WEEKDAY.matcher(own(name));
    String key = key(name);
    return texts.has(key) ? texts.get(key) : weekday.matches() ? texts.get("weekday." + weekday.group(1)) : texts.get("typed.field");
  }

  /** Whether it is the mark of the form itself, or the button that was pressed, which bears its words: nobody typed that. */
  boolean isTyped(String name, String value) {
    return name.contains(":") && (texts.has(key(name)) || !texts.says(value));
  }

  private static String key(String name) {
    return "field." + own(name).replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static String own(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
