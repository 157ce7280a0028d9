package id.baku.bench.nation;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ContactChannel;
import id.baku.agencies.ServicePoint;
import id.baku.platform.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The nation: its governments are the real ones, their agencies and services are invented. Equal seed and number give equal data; a larger number keeps the governments and agencies and gives each more of
 * what agencies of its kind offer.
 *
 * <pre>Nation.of(20261122, 10_000).services().forEach(service -&gt; ...)</pre>
 */
public final class Nation {

  public static final long USUAL_SEED = 20261122;

  private static final long FIRST_AGENCY = 1_000_000;
  private static final int LEAST_DISTRICTS = 5;
  private static final int MOST_DISTRICTS = 13;
  private static final double MALL = 0.2;

  private final long seed;
  private final List<Government> governments;
  private final List<NationalAgency> agencies;

  private Nation(long seed, int services) {
    this.seed = seed;
    this.governments = Governments.all();
    this.agencies = agencies(services);
  }

  /**
   * @param services how many services with a standard in force there are in all, exactly
   * @throws IllegalArgumentException when that is more than the agencies could offer
   */
  public static Nation of(long seed, int services) {
    return new Nation(seed, services);
  }

  public long seed() {
    return seed;
  }

  /** Provinces first. */
  public List<Government> governments() {
    return governments;
  }

  /** By government, then by kind; also those that offer nothing. */
  public List<NationalAgency> agencies() {
    return agencies;
  }

  /** All services, agency by agency; made while they are asked for, so that only one agency's are in memory. */
  public Stream<NationalService> services() {
    Standards standards = new Standards(seed);
    return agencies.stream().flatMap(standards::of);
  }

  /** Services of one agency, in its order. */
  public Stream<NationalService> services(NationalAgency agency) {
    return new Standards(seed).of(agency);
  }

  private List<NationalAgency> agencies(int services) {
    List<Seat> seats = seats();
    double capacity = seats.stream().mapToDouble(Seat::weight).sum();
    if (services < 0 || services > capacity) {
      throw new IllegalArgumentException("from 0 to " + (long) capacity + " services, not " + services);
    }
    List<NationalAgency> all = new ArrayList<>(seats.size());
    double before = 0;
    for (Seat seat : seats) {
      double after = before + seat.weight();
      all.add(agency(FIRST_AGENCY + all.size(), seat, (int) (share(after, capacity, services) - share(before, capacity, services))));
      before = after;
    }
    return List.copyOf(all);
  }

  /** Rounding the running sum, not the parts, makes the parts add up; the last sum is the whole in spite of floating point. */
  private static long share(double sum, double capacity, int services) {
    return (long) Math.floor(sum / capacity * services + 1e-6);
  }

  private List<Seat> seats() {
    List<AgencyKind> kinds = Catalogue.read();
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < governments.size(); i++) {
      Government government = governments.get(i);
      Chance chance = Chance.of(seed, 3, i);
      for (AgencyKind kind : kinds) {
        double share = (40 + chance.below(60)) / 100.0;
        if (kind.isPerDistrict() && !government.region().isProvince()) {
          chance.some(DistrictNames.of(seed, i), chance.between(LEAST_DISTRICTS, MOST_DISTRICTS))
              .forEach(district -> seats.add(new Seat(government, kind, district, share)));
        } else if (!kind.isPerDistrict() && kind.existsIn(government.region())) {
          seats.add(new Seat(government, kind, null, share));
        }
      }
    }
    return seats;
  }

  private NationalAgency agency(long id, Seat seat, int serviceCount) {
    Chance chance = Chance.of(seed, 4, id);
    String place = seat.government().place();
    String code = seat.district() == null ? seat.kind().code() : seat.kind().code() + "-" + Slug.of(seat.district());
    String name = seat.kind().name() + (seat.district() == null ? " " : " " + seat.district() + " ") + place;
    String domain = Slug.of(place).replace("-", "") + ".example";
    String phone = "(0000) " + chance.between(100_000, 999_999);
    String email = code.replace("-", "") + "@" + domain;
    String address = "Jalan Rekaan Nomor " + chance.between(1, 200) + ", " + (seat.district() == null ? place : seat.district());
    String shortName = (seat.district() == null ? seat.kind().code().toUpperCase(java.util.Locale.ROOT).replace("-", " ")
        : "Kecamatan " + seat.district()) + " " + place;
    return new NationalAgency(id, chance.uuid(), Slug.of(place) + "-" + code, name, shortName, seat.kind(), seat.government(), seat.district(),
        address, phone, email, "https://" + code + "." + domain, profile(chance, address, phone, email), serviceCount);
  }

  private static AgencyProfile profile(Chance chance, String address, String phone, String email) {
    List<ServicePoint> points = new ArrayList<>();
    points.add(new ServicePoint("kantor", "Loket Pelayanan", address, null, null, phone, null, OFFICE_HOURS));
    if (chance.happens(MALL)) {
      points.add(new ServicePoint("mal-pelayanan", "Gerai Mal Pelayanan Publik", "Lantai 1 Mal Pelayanan Publik", null, null, phone, null,
          Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", FRIDAY, "6", List.of("09:00-13:00"))));
    }
    return AgencyProfile.of(List.of(ContactChannel.of("PHONE", phone), ContactChannel.of("EMAIL", email),
        ContactChannel.of("WHATSAPP", "0000 " + chance.between(1000, 9999) + " " + chance.between(1000, 9999))), points);
  }

  private static final List<String> DAY = List.of("08:00-12:00", "13:00-15:30");
  private static final List<String> FRIDAY = List.of("08:00-11:30", "13:00-15:00");
  private static final Map<String, List<String>> OFFICE_HOURS = Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", FRIDAY);

  /** @param share part of the catalogue that such an agency could offer, from 0.4 to 1 */
  private record Seat(Government government, AgencyKind kind, String district, double share) {
    double weight() {
      return Math.floor(share * kind.services().size());
    }
  }
}
