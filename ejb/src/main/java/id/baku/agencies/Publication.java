package id.baku.agencies;

import id.baku.platform.InvalidInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where an agency's standards are published.
 *
 * @param address short address of its pages here, {@code disdukcapil-metro} for {@code /i/disdukcapil-metro}; null for the permanent one alone
 * @param ownSite page of its own web site, or of a national system, where they are published too; null when nowhere else
 * @source UU 25/2009 Pasal 20 ayat (4), 23 (standards are published, also in the information system of services)
 */
public record Publication(String address, String ownSite) {

  public static final Publication NONE = new Publication(null, null);

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final int LEAST = 3;
  private static final int MOST = 40;
  private static final int MAX_SITE = 300;
  /** Signs that are read as others, in this order: what looks alike becomes the same. */
  private static final List<Map.Entry<String, String>> ALIKE = List.of(Map.entry("-", ""), Map.entry("rn", "m"), Map.entry("vv", "w"),
      Map.entry("0", "o"), Map.entry("1", "l"), Map.entry("i", "l"), Map.entry("5", "s"), Map.entry("2", "z"), Map.entry("8", "b"));
  /** What nobody is called alone: it would speak for Baku, for the state, or for the places where people complain. */
  private static final Set<String> RESERVED = Set.of("admin", "administrator", "api", "baku", "bantuan", "bpk", "bupati", "cari", "data", "gubernur",
          "indonesia", "instansi", "kelola", "kementerian", "kemenpan", "kemenpanrb", "kemendagri", "kpk", "lapor", "layanan", "login", "masuk",
          "ombudsman", "pemerintah", "polri", "presiden", "resmi", "sippn", "sp4n", "sp4n-lapor", "surat", "test", "tni", "uji", "walikota", "www")
      .stream().map(Publication::look).collect(Collectors.toUnmodifiableSet());

  /** As it was typed, with what nobody means put right: capitals, blanks, a missing https://. */
  public static Publication typed(String address, String ownSite) {
    String line = FieldChecks.line(address);
    return new Publication(line == null ? null : line.toLowerCase(Locale.ROOT), FieldChecks.site(FieldChecks.line(ownSite)));
  }

  /** All that is wrong by itself, each with its field; whether somebody else has the address only the editor can tell. */
  public List<InvalidInput> problems() {
    FieldChecks checks = new FieldChecks().optional("address", address, LEAST, MOST);
    if (address != null && checks.problems().isEmpty()) {
      if (!FORM.matcher(address).matches()) {
        checks.wrong(new InvalidInput("publication.form", Map.of(), "address"));
      } else if (RESERVED.contains(look(address))) {
        checks.wrong(new InvalidInput("publication.reserved", Map.of(), "address"));
      }
    }
    return checks.optional("ownSite", ownSite, LEAST, MAX_SITE).url("ownSite", ownSite).problems();
  }

  /** The same for all addresses that would be taken for one another: {@code rsud-1} and {@code rsudl}. */
  static String look(String address) {
    String look = address;
    for (Map.Entry<String, String> alike : ALIKE) {
      look = look.replace(alike.getKey(), alike.getValue());
    }
    return look;
  }
}
