package id.baku.bench.spike;

import id.baku.bench.ReferenceLanguage;
import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalService;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.directory.ServiceCard;
import id.baku.directory.index.IndexedService;
import id.baku.directory.index.ServiceIndex;
import id.baku.standards.StandardContent.Fee;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The product's own index. */
final class LuceneSide implements Side {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Path folder;
  private final ServiceIndex index;

  LuceneSide(Path folder, Nation nation, Path referenceData) throws Exception {
    this.folder = folder;
    index = new ServiceIndex(folder, ReferenceLanguage.of(referenceData, nation));
  }

  @Override
  public String name() {
    return "Lucene";
  }

  @Override
  public boolean isLoaded() throws Exception {
    return index.size() > 0;
  }

  @Override
  public void load(NationalService service, long key) throws Exception {
    index.add(indexed(service, key));
  }

  static IndexedService indexed(NationalService service, long key) {
    var agency = service.agency();
    var edition = service.inForce();
    var content = edition.content();
    var description = service.description();
    Fee fee = content.fee();
    ServiceCard card = new ServiceCard(service.standardId(), agency.slug(), agency.name(), description.slug(), description.name(),
        description.group(), description.audience(), content.completionTime() == null ? List.of() : content.completionTime().promises(),
        fee == null ? null : fee.free(), null, null, false);
    return new IndexedService(key, agency.id(), card, agency.government().region().code(), agency.government().region().name(),
        agency.shortName(), edition.from(), edition.to(), description.lifeEvents(), edition.deliveryWords(), edition.managementWords());
  }

  @Override
  public void finish() throws Exception {
    index.refresh(1);
    index.commit();
  }

  @Override
  public long bytesOnDisk() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public long ask(Question question) throws Exception {
    return index.search(new SearchQuestion(question.words(), SearchFilters.NONE, null, null, DAY, null, 20), false).total();
  }

  @Override
  public void close() throws Exception {
    index.close();
  }
}
