package id.baku.opendata;

import static id.baku.opendata.Field.Source.AGENCY;
import static id.baku.opendata.Field.Source.BAKU;
import static id.baku.opendata.Field.Source.DECREE;
import static id.baku.opendata.Field.Source.DECREE_READ;
import static id.baku.opendata.Field.Source.REFERENCE;
import static id.baku.opendata.FieldType.BOOLEAN;
import static id.baku.opendata.FieldType.DATE;
import static id.baku.opendata.FieldType.INSTANT;
import static id.baku.opendata.FieldType.INTEGER;
import static id.baku.opendata.FieldType.LIST;
import static id.baku.opendata.FieldType.OBJECT;
import static id.baku.opendata.FieldType.TEXT;
import static id.baku.opendata.FieldType.UUID;

import id.baku.directory.DirectoryChange.Kind;
import id.baku.opendata.Field.Forms;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The files and their fields: the one place from which files, data dictionary and data package are made. Each is a view
 * of the database of the same columns.
 */
public enum Table {
  SERVICES("services", Kind.SERVICE, List.of("version_id"), services()),
  AGENCIES("agencies", Kind.AGENCY, List.of("agency_id"), agencies()),
  CHANNELS("channels", Kind.AGENCY, List.of("agency_id", "channel_order"), List.of(
      agencyId(), agencySlug(), Field.of("channel_order", INTEGER, AGENCY), Field.of("channel_kind", TEXT, AGENCY),
      Field.of("channel_value", TEXT, AGENCY), sample())),
  SERVICE_POINTS("service-points", Kind.AGENCY,
      List.of("agency_id", "service_point_code"), List.of(
      agencyId(), agencySlug(), Field.of("service_point_code", TEXT, AGENCY), Field.of("service_point_name", TEXT, AGENCY),
      Field.of("service_point_address", TEXT, AGENCY), Field.of("district", TEXT, AGENCY), Field.of("service_point_phone", TEXT, AGENCY),
      Field.of("service_point_whatsapp", TEXT, AGENCY), Field.of("opening_hours", OBJECT, AGENCY), sample())),
  DECREE_FILES("decree-files", Kind.DECREE, List.of("decree_id"), List.of(
      Field.of("decree_id", UUID, BAKU), agencyId(), agencySlug(), Field.of("signed_sha256", TEXT, BAKU),
      Field.of("copy_sha256", TEXT, BAKU), Field.url("copy_url", "/salinan/keputusan/{decree_id}").onlyWith("copy_sha256"),
      Field.of("decree_files_changed_at", INSTANT, BAKU), sample()));

  private final String fileName;
  private final Kind subject;
  private final List<String> key;
  private final List<Field> fields;

  Table(String fileName, Kind subject, List<String> key, List<Field> fields) {
    this.fileName = fileName;
    this.subject = subject;
    this.key = key;
    this.fields = fields;
  }

  /** Name of the file without its ending. */
  public String fileName() {
    return fileName;
  }

  /** What a change is about that changes rows of this file. */
  public Kind subject() {
    return subject;
  }

  /** Names of the fields by which a row is told from all others. */
  public List<String> key() {
    return key;
  }

  public List<Field> fields() {
    return fields;
  }

  /** The files whose rows a change of this kind may change. */
  public static List<Table> of(Kind subject) {
    return Arrays.stream(values()).filter(table -> table.subject == subject).toList();
  }

  private static List<Field> agencies() {
    return List.of(agencyId(), agencySlug(), Field.of("agency_name", TEXT, AGENCY), Field.of("agency_short_name", TEXT, AGENCY),
        Field.of("parent_body", TEXT, AGENCY), Field.of("government_slug", TEXT, REFERENCE), Field.of("government_name", TEXT, REFERENCE),
        Field.of("region_code", TEXT, REFERENCE), Field.of("region_name", TEXT, REFERENCE), Field.of("time_zone", TEXT, AGENCY),
        Field.of("agency_address", TEXT, AGENCY), Field.of("agency_phone", TEXT, AGENCY), Field.of("agency_email", TEXT, AGENCY),
        Field.of("agency_website", TEXT, AGENCY), Field.of("agency_published_at", INSTANT, BAKU),
        Field.url("page_url", "/instansi/{agency_slug}"), Field.url("api_url", "/api/v1/agencies/{agency_slug}"), sample());
  }

  private static List<Field> services() {
    List<Field> fields = new ArrayList<>(List.of(Field.of("version_id", UUID, BAKU), Field.of("standard_id", UUID, BAKU),
        Field.of("edition", INTEGER, BAKU), agencyId(), agencySlug(), Field.of("agency_name", TEXT, AGENCY),
        Field.of("government_slug", TEXT, REFERENCE), Field.of("government_name", TEXT, REFERENCE), Field.of("region_code", TEXT, REFERENCE),
        Field.of("region_name", TEXT, REFERENCE), Field.of("service_slug", TEXT, BAKU), Field.of("service_name", TEXT, AGENCY),
        Field.of("service_group", TEXT, AGENCY), Field.of("audience", TEXT, AGENCY), Field.of("service_point_code", TEXT, AGENCY),
        Field.of("in_force_from", DATE, DECREE), Field.of("in_force_to", DATE, BAKU), Field.of("published_at", INSTANT, BAKU),
        Field.of("free", BOOLEAN, DECREE_READ), Field.of("fee_from", INTEGER, DECREE_READ).in("IDR"),
        Field.of("fee_to", INTEGER, DECREE_READ).in("IDR"), Field.of("time_promises", LIST, DECREE_READ)));
    for (ComponentKind kind : ComponentKind.values()) {
      fields.add(Field.of(kind.name().toLowerCase(Locale.ROOT), TEXT, DECREE).only(Forms.CSV));
    }
    fields.addAll(List.of(Field.of("content", OBJECT, DECREE_READ).only(Forms.NDJSON), Field.of("decree_id", UUID, BAKU),
        Field.of("decree_number", TEXT, DECREE), Field.of("decree_title", TEXT, DECREE), Field.of("decree_fixed_on", DATE, DECREE),
        Field.url("page_url", "/layanan/{agency_slug}/{service_slug}"),
        Field.url("api_url", "/api/v1/standards/{standard_id}/versions/{edition}"), sample()));
    return List.copyOf(fields);
  }

  private static Field agencyId() {
    return Field.of("agency_id", UUID, BAKU);
  }

  private static Field agencySlug() {
    return Field.of("agency_slug", TEXT, BAKU);
  }

  private static Field sample() {
    return Field.of("sample", BOOLEAN, BAKU);
  }
}
