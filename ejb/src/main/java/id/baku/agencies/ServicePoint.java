package id.baku.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.PhoneNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * A place where services are given (<i>loket, kantor</i>).
 *
 * @param code short name inside the agency, referred to by services
 * @param district kecamatan, may be null
 * @param mapLink where it is shown on a map, may be null
 * @param hours by ISO weekday "1" (Monday) … "7": intervals such as "07:30-12:00" in the agency's zone; the gaps
 *     are breaks, an absent day is closed
 */
@JsonbPropertyOrder({"code", "name", "address", "district", "mapLink", "phone", "whatsapp", "hours"})
public record ServicePoint(String code, String name, String address, String district, String mapLink, String phone, String whatsapp,
    Map<String, List<String>> hours) {

  private static final int MAX_NAME = 200;
  private static final int MAX_ADDRESS = 300;
  private static final int MAX_DISTRICT = 100;

  /** As it was typed, with the blanks and signs that nobody means put right. */
  public static ServicePoint typed(String code, String name, String address, String district, String mapLink, String phone, String whatsapp,
      Map<String, List<String>> hours) {
    return new ServicePoint(code, FieldChecks.line(name), FieldChecks.line(address), FieldChecks.line(district), FieldChecks.line(mapLink),
        number(phone), plain(number(whatsapp)), hours);
  }

  ServicePoint called(String code) {
    return new ServicePoint(code, name, address, district, mapLink, phone, whatsapp, hours);
  }

  /** All that is wrong but the hours, each with its field; the bounds are those of {@code service-points.schema.json}. */
  public List<InvalidInput> problems() {
    return new FieldChecks()
        .required("name", name, 2, MAX_NAME)
        .required("address", address, 5, MAX_ADDRESS)
        .optional("district", district, 2, MAX_DISTRICT)
        .url("mapLink", mapLink)
        .phone("phone", phone)
        .phone("whatsapp", whatsapp)
        .problems();
  }

  private static String number(String typed) {
    String line = FieldChecks.line(typed);
    return line == null ? null : PhoneNumber.tidy(line);
  }

  /** A number of WhatsApp is written without brackets and dots. */
  private static String plain(String number) {
    return number == null ? null : number.replaceAll("[().]", "").strip();
  }
}
