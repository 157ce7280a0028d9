package id.baku.directory.index;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.ServiceCard;
import id.baku.directory.TimeBand;
import id.baku.platform.Json;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.TimePromise;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of the index, and reads back what a result shows of them. */
final class Documents {

  /** Roots and concepts of all words of a standard, with their tier as frequency. */
  static final String WORD = "word";
  /** Words of a service's name as written: for beginnings of words, for nearness in spelling, and for exactness. */
  static final String NAME_WORD = "name_word";
  /** Concepts that a service's name names, for suggestions. */
  static final String NAME_CONCEPT = "name_concept";
  /** Words of an agency's name, region and short name, on documents of agencies. */
  static final String AGENCY_WORD = "agency_word";
  static final String AGENCY_ORDER = "agency_order";
  /** Name and short name of an agency as a whole, each word followed by a space, for what it is called. */
  static final String AGENCY_CALLED = "agency_called";
  /** Concepts that an agency's names name. */
  static final String AGENCY_CONCEPT = "agency_concept";
  static final String HEADING = "heading";
  static final String HEADING_TERM = "heading_term";
  static final String STANDARD = "standard";
  static final String AGENCY = "agency";
  static final String AGENCY_KEY = "agency_key";
  static final String LIFE_EVENT = "life_event";
  static final String TYPE = "type";
  static final String SERVICE = "service";
  static final String FACETS = "facets";
  static final String IN_FORCE = "in_force";
  static final String KEY = "key";
  /** What a result shows of a service, uncompressed: a page reads sixty of them. */
  static final String SHOWN = "shown";
  static final String STORED = "stored";

  private static final int FOR_EVER = 0x7fff_ffff;
  private static final FieldType TERMS = terms(IndexOptions.DOCS);
  private static final FieldType WEIGHTED = terms(IndexOptions.DOCS_AND_FREQS);

  private final Words words;
  private final Concepts concepts;
  private final Headings headings;

  Documents(Words words, Concepts concepts, Headings headings) {
    this.words = words;
    this.concepts = concepts;
    this.headings = headings;
  }

  Document of(IndexedService service) {
    ServiceCard card = service.card();
    List<String> name = words.split(Headings.shown(card.name(), card.group()));
    Document document = new Document();
    document.add(new StringField(TYPE, SERVICE, Field.Store.NO));
    document.add(new StringField(STANDARD, card.standardId().toString(), Field.Store.NO));
    document.add(new StringField(AGENCY, card.agencySlug(), Field.Store.NO));
    document.add(new StringField(AGENCY_KEY, String.valueOf(service.agencyKey()), Field.Store.NO));
    service.lifeEvents().forEach(event -> document.add(new StringField(LIFE_EVENT, event, Field.Store.NO)));
    name.stream().distinct().forEach(word -> document.add(new Field(NAME_WORD, word, TERMS)));
    concepts.all(name).stream().map(Concepts.Span::concept).distinct().forEach(concept -> document.add(new Field(NAME_CONCEPT, concept, TERMS)));
    document.add(new Field(WORD, new WeightedTerms(weighted(service)), WEIGHTED));
    String heading = headings.key(card.name(), card.group(), service.region());
    document.add(new SortedDocValuesField(HEADING, new BytesRef(heading)));
    document.add(new StringField(HEADING_TERM, heading, Field.Store.NO));
    document.add(new NumericDocValuesField(FACETS, facets(service, name.size())));
    document.add(new NumericDocValuesField(IN_FORCE, inForce(service.inForceFrom(), service.inForceTo())));
    document.add(new NumericDocValuesField(KEY, service.key()));
    document.add(new BinaryDocValuesField(SHOWN, StoredHit.write(card, service.governmentRegion(),
        headings.plain(card.name(), card.group(), service.region()))));
    return document;
  }

  Document of(IndexedAgency agency) {
    Document document = new Document();
    document.add(new StringField(AGENCY_KEY, String.valueOf(agency.key()), Field.Store.NO));
    List<String> found = words.split(agency.name() + " " + agency.shortName() + " " + agency.region());
    found.stream().distinct().forEach(word -> document.add(new Field(AGENCY_WORD, word, TERMS)));
    concepts.all(found).stream().map(Concepts.Span::concept).distinct().forEach(concept -> document.add(new Field(AGENCY_CONCEPT, concept, TERMS)));
    Stream.of(agency.name(), agency.shortName()).map(words::split).map(Documents::called)
        .forEach(called -> document.add(new StringField(AGENCY_CALLED, called, Field.Store.NO)));
    document.add(new NumericDocValuesField(AGENCY_ORDER, order(agency)));
    document.add(new StoredField(STORED, Json.write(agency)));
    return document;
  }

  /** Real ones before samples, then the shortest name, then the oldest. */
  private static long order(IndexedAgency agency) {
    return (agency.sample() ? 1L << 48 : 0) | (long) agency.name().length() << 32 | agency.key() & FOR_EVER;
  }

  /** Words each with a space behind, so that one whole text begins another only where a word ends. */
  static String called(List<String> words) {
    return words.stream().map(word -> word + " ").collect(Collectors.joining());
  }

  static IndexedAgency agency(String stored) {
    return Json.read(stored, IndexedAgency.class);
  }

  static boolean holds(long inForce, int day) {
    return (inForce >> 32) <= day && (inForce & FOR_EVER) >= day;
  }

  private static long inForce(LocalDate from, LocalDate to) {
    return from.toEpochDay() << 32 | (to == null ? FOR_EVER : Math.max(0, to.toEpochDay()));
  }

  private Map<String, Tier> weighted(IndexedService service) {
    Map<String, Tier> terms = new HashMap<>();
    ServiceCard card = service.card();
    add(terms, service.management(), Tier.MANAGEMENT);
    add(terms, service.delivery(), Tier.DELIVERY);
    add(terms, card.group(), Tier.AGENCY);
    add(terms, card.agencyName(), Tier.AGENCY);
    add(terms, service.agencyWords(), Tier.AGENCY);
    add(terms, service.region(), Tier.AGENCY);
    add(terms, Headings.shown(card.name(), card.group()), Tier.NAME);
    return terms;
  }

  /** Tiers come in rising order, so the last one given to a term is its best. */
  private void add(Map<String, Tier> terms, String text, Tier tier) {
    List<String> all = words.split(text);
    all.forEach(word -> terms.put(words.stem(word), tier));
    concepts.all(all).forEach(span -> terms.put(span.concept(), tier));
  }

  private static long facets(IndexedService service, int nameWords) {
    ServiceCard card = service.card();
    Set<RequestChannel> channels = card.promises().stream().map(TimePromise::channel).filter(Objects::nonNull)
        .collect(Collectors.toSet());
    return FacetCode.of(FacetCode.government(service.governmentRegion()), AgencyKind.ofName(card.agencyName()), card.audience(),
        CostBand.of(card.free()), TimeBand.of(card.promises()), channels, nameWords, card.sample());
  }

  private static FieldType terms(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(options != IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
