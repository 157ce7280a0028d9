package id.baku.agencies;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * A place where services are given (<i>loket, kantor</i>).
 *
 * @param code short name inside the agency, referred to by services
 * @param district kecamatan, may be null
 * @param hours by ISO weekday "1" (Monday) … "7": intervals such as "07:30-12:00" in the agency's zone; the gaps
 *     are breaks, an absent day is closed
 */
@JsonbPropertyOrder({"code", "name", "address", "district", "phone", "whatsapp", "hours"})
public record ServicePoint(String code, String name, String address, String district, String phone, String whatsapp,
    Map<String, List<String>> hours) {}
