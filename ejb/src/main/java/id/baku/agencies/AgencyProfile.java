package id.baku.agencies;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** How and where an agency can be reached. */
@JsonbPropertyOrder({"channels", "servicePoints"})
public record AgencyProfile(List<ContactChannel> channels, List<ServicePoint> servicePoints) {}
