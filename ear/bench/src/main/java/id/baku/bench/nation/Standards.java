package id.baku.bench.nation;

import id.baku.platform.SigningCapacity;
import id.baku.platform.Slug;
import id.baku.standards.DecreeView;
import id.baku.standards.PublishedDocument;
import id.baku.standards.ServiceDescription;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the services of an agency with their standards. */
final class Standards {

  private static final double OLDER_EDITION = 0.2;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 3);
  private static final int DAYS = 1_600;
  private static final List<String> MANNERS = List.of("Penerbitan", "Penerbitan", "Penerbitan", "Pembuatan", "Pelayanan Penerbitan");

  private final long seed;
  private final Wording wording = new Wording();

  Standards(long seed) {
    this.seed = seed;
  }

  Stream<NationalService> of(NationalAgency agency) {
    Chance chance = Chance.of(seed, 5, agency.id());
    List<String> names = chance.usual(agency.kind().services(), agency.serviceCount());
    String manner = chance.one(MANNERS);
    boolean grouped = chance.happens(0.4);
    LocalDate from = FIRST_DAY.plusDays(chance.below(DAYS));
    return IntStream.range(0, names.size()).mapToObj(i -> service(agency, names.get(i), manner, grouped, i + 1, from));
  }

  private NationalService service(NationalAgency agency, String plainName, String manner, boolean grouped, int order, LocalDate from) {
    Chance chance = Chance.of(seed, 6, agency.id(), agency.kind().services().indexOf(plainName));
    String name = plainName.startsWith("Penerbitan ") ? manner + plainName.substring("Penerbitan".length()) : plainName;
    List<String> events = agency.kind().lifeEvents();
    List<String> points = agency.profile().servicePoints().stream().map(point -> point.code()).toList();
    var description = new ServiceDescription(Slug.of(name), name, grouped ? chance.one(agency.kind().units()) : null, order,
        agency.kind().audience(), chance.happens(0.5) ? chance.one(points) : null, chance.some(events, chance.below(Math.min(3, events.size() + 1))));
    return new NationalService(agency, chance.uuid(), chance.uuid(), plainName, description, editions(chance, agency, name, from));
  }

  private List<NationalEdition> editions(Chance chance, NationalAgency agency, String name, LocalDate from) {
    List<NationalEdition> editions = new ArrayList<>();
    if (chance.happens(OLDER_EDITION)) {
      editions.add(edition(chance, agency, name, 1, from.minusDays(chance.between(365, 1_200)), from.minusDays(1)));
    }
    editions.add(edition(chance, agency, name, editions.size() + 1, from, null));
    return List.copyOf(editions);
  }

  private NationalEdition edition(Chance chance, NationalAgency agency, String name, int number, LocalDate from, LocalDate to) {
    return new NationalEdition(chance.uuid(), number, new PublishedDocument(wording.draw(chance, agency, name), decree(agency, from)), from, to,
        from.atTime(1, 0).toInstant(ZoneOffset.UTC));
  }

  /** The same decree for all standards that an agency fixed for the same day. */
  private DecreeView decree(NationalAgency agency, LocalDate day) {
    Chance chance = Chance.of(seed, 7, agency.id(), day.toEpochDay());
    String number = "000.8.3/" + chance.between(10, 900) + "/" + agency.kind().code().toUpperCase(Locale.ROOT) + "/" + day.getYear();
    return new DecreeView(chance.uuid(), number, "Penetapan Standar Pelayanan pada " + agency.name(), agency.name(),
        agency.government().place(), day, day, day, day, "Kepala " + agency.kind().name(), null, SigningCapacity.HOLDER,
        List.of("bahwa untuk memberikan kepastian pelayanan perlu ditetapkan standar pelayanan"),
        List.of("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
        List.of(new DecreeView.Dictum("KESATU", "Menetapkan Standar Pelayanan pada " + agency.name())), null, null);
  }
}
