package id.baku.folders;

import id.baku.decrees.DecreeHeader;
import id.baku.decrees.ParsedContent;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.SignatoryRedaction;
import id.baku.platform.Json;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Slug;
import id.baku.regulations.Registry;
import id.baku.standards.Audience;
import id.baku.standards.DecreeView;
import id.baku.standards.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes a parsed decree as the decree and standards of a tenant folder. The name and the NIP of the signatory are
 * left behind: only position and rank go in.
 */
public final class FolderFromDecree {

  private static final Pattern POSITION = Pattern.compile(
      "(?i)^\\s*(plt\\.?|plh\\.?|pj\\.?|u\\.?b\\.?|kepala|sekretaris|asisten|camat|lurah|direktur|wakil|bupati|wali\\s?kota|gubernur|inspektur|ketua)\\b");

  private final Registry registry;
  private final String servicePoint;
  private final Audience audience;

  /**
   * @param servicePoint code of the place where all these services are given, null when not known
   * @param audience whom all these services are for, since a decree does not say
   */
  public FolderFromDecree(Registry registry, String servicePoint, Audience audience) {
    this.registry = registry;
    this.servicePoint = servicePoint;
    this.audience = audience;
  }

  /**
   * Paths inside the agency's folder with their JSON text. A standard that the folder has already keeps its description and
   * its versions and gets one more; the same decree read again replaces its own version.
   *
   * @param sha256 hash of the document's bytes
   * @param existing the JSON text that lies at a path already
   */
  public Map<String, String> files(ParsedDecree decree, String sha256, Function<String, Optional<String>> existing) {
    Map<String, String> files = new LinkedHashMap<>();
    DecreeFile file = decree(decree, sha256);
    SignatoryRedaction redaction = redaction(decree);
    files.put("decrees/" + Slug.of(file.number()) + ".json",
        FolderJson.write("../../schema/decree", redaction.of(file, DecreeFile.class)));
    for (StandardFile written : standards(decree)) {
      String path = "standards/" + written.service().slug() + ".json";
      StandardFile standard = existing.apply(path)
          .map(json -> Json.read(json, StandardFile.class).with(written.newest())).orElse(written);
      files.put(path, FolderJson.write("../../schema/standard", redaction.of(standard, StandardFile.class)));
    }
    return files;
  }

  /** Takes the name and the NIP of the one who signed out of words. */
  private static SignatoryRedaction redaction(ParsedDecree decree) {
    return new SignatoryRedaction(decree.header().signatory(), signatory(decree.header()).position());
  }

  /**
   * The standards with the services they are for, in the order of the document; no two have one slug. Their content is as
   * the document has it, the names of the services are without the signatory's.
   */
  public List<StandardFile> standards(ParsedDecree decree) {
    DecreeFile file = decree(decree, null);
    SignatoryRedaction redaction = redaction(decree);
    Set<String> taken = new HashSet<>();
    List<StandardFile> written = new ArrayList<>();
    for (ParsedStandard standard : decree.standards()) {
      written.add(standard(standard, written.size() + 1, file, taken, redaction));
    }
    return written;
  }

  /** The decree around the standards, as far as it may be shown; what the document does not say is null. */
  public DecreeView header(ParsedDecree decree, String sha256) {
    return decree(decree, sha256).view();
  }

  private static DecreeFile decree(ParsedDecree decree, String sha256) {
    DecreeHeader header = decree.header();
    return new DecreeFile(header.number(), header.title(), header.issuer(), header.place(), header.date(), null,
        header.inForceOn(), null,
        signatory(header),
        header.considerations(), header.legalBasis(),
        header.dictums().stream().map(d -> new DecreeView.Dictum(d.ordinal(), d.text())).toList(),
        new DecreeFile.Source(decree.fileName(), sha256));
  }

  /** Position and rank only; who it was stays in the document. */
  private static DecreeFile.Signatory signatory(DecreeHeader header) {
    String position = header.signatory() == null ? null : header.signatory().position();
    String rank = header.signatory() == null ? null : header.signatory().rank();
    return new DecreeFile.Signatory(position == null ? header.issuer() : withoutName(position), rank,
        header.signatory() == null ? SigningCapacity.HOLDER : header.signatory().capacity());
  }

  /** A position ends with a comma before the name; of what follows only another position goes in ("a.n. BUPATI, SEKRETARIS DAERAH"). */
  private static String withoutName(String position) {
    List<String> kept = new ArrayList<>();
    for (String part : position.split(",")) {
      if (!kept.isEmpty() && !POSITION.matcher(part).find()) {
        break;
      }
      kept.add(part.strip());
    }
    return String.join(", ", kept);
  }

  /** A standard without a name is named after its place; a second one of the same name gets a number. */
  private StandardFile standard(ParsedStandard standard, int order, DecreeFile decree, Set<String> taken,
      SignatoryRedaction redaction) {
    String group = redaction.of(titleCase(standard.group()));
    String type = standard.serviceType() == null ? group : redaction.of(standard.serviceType());
    String name = type == null ? "Layanan " + order : group == null || group.equals(type) ? type : type + " — " + group;
    String slug = Slug.of(name).isEmpty() ? "layanan-" + order : Slug.of(name);
    for (int again = 2; !taken.add(slug); again++) {
      slug = Slug.of(name) + "-" + again;
    }
    return new StandardFile(
        new StandardFile.Service(slug, name, group, order, audience, servicePoint, null),
        List.of(new Edition(decree.number(), decree.inForceOn(), new ParsedContent(words -> registry.keyOf(words).orElse(null)).of(standard))));
  }

  /** A heading in capitals reads better in title case; anything else stays as it is. */
  static String titleCase(String heading) {
    if (heading == null || !heading.equals(heading.toUpperCase(Locale.ROOT))) {
      return heading;
    }
    List<String> words = new ArrayList<>();
    for (String word : heading.toLowerCase(Locale.ROOT).split("\\s+")) {
      boolean small = !words.isEmpty() && List.of("dan", "di", "ke", "dari", "atau", "pada", "untuk").contains(word);
      words.add(small ? word : capitalised(word));
    }
    return String.join(" ", words);
  }

  private static String capitalised(String word) {
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (char c : word.toCharArray()) {
      result.append(start ? Character.toUpperCase(c) : c);
      start = !Character.isLetterOrDigit(c);
    }
    return result.toString();
  }
}
