package id.baku.web.interop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The objects of HSDS 3.0, as far as we have something true to say. What is null is left out.
 *
 * @source <a href="https://docs.openreferral.org/en/3.0/hsds/schema_reference.html">HSDS 3.0 schema reference</a>
 */
final class Hsds {

  private Hsds() {}

  /** What an API tells of itself. */
  public record Root(String version, String profile, String openapiUrl) {}

  /**
   * One page of a list.
   *
   * @param size number of items on this very page
   */
  public record Page<T>(long totalItems, long totalPages, int pageNumber, int size, boolean firstPage, boolean lastPage, boolean empty,
      List<T> contents) {

    static <T> Page<T> of(long total, int number, int size, List<T> items) {
      long pages = Math.ceilDiv(total, size);
      return new Page<>(total, pages, number, items.size(), number == 1, number >= pages, items.isEmpty(), items);
    }
  }

  /**
   * @param alert what people must know first: that a sample is one
   */
  public record Service(UUID id, UUID organizationId, String name, String description, String url, String email, String status,
      String applicationProcess, String feesDescription, String eligibilityDescription, String alert, Instant lastModified,
      Organization organization, List<Phone> phones, List<Schedule> schedules, List<CostOption> costOptions,
      List<RequiredDocument> requiredDocuments, List<Attribute> attributes) {}

  public record Organization(UUID id, String name, String alternateName, String description, String email, String website, String uri,
      List<Phone> phones, List<Identifier> organizationIdentifiers) {}

  /** A key by which somebody else, here we ourselves, knows an organization. */
  public record Identifier(UUID id, UUID organizationId, String identifierScheme, String identifierType, String identifier) {}

  /** @param type voice, fax or text */
  public record Phone(UUID id, UUID serviceId, UUID organizationId, String number, String type, String description) {}

  /**
   * Hours of one weekday.
   *
   * @param timezone hours before UTC
   * @param byday two letters of iCalendar
   * @param opensAt HH:MM with offset
   */
  public record Schedule(UUID id, UUID serviceId, String freq, String byday, BigDecimal timezone, String opensAt, String closesAt,
      String description) {}

  /** @param amount in the currency, the lower end of a range */
  public record CostOption(UUID id, UUID serviceId, String option, String currency, BigDecimal amount, String amountDescription) {}

  public record RequiredDocument(UUID id, UUID serviceId, String document) {}

  /** @param linkId what it is about */
  public record Attribute(UUID id, UUID linkId, String linkEntity, UUID taxonomyTermId, String value, Term taxonomyTerm) {}

  public record Taxonomy(UUID id, String name, String description) {}

  /** @param taxonomy name of its taxonomy */
  public record Term(UUID id, String code, String name, String description, String taxonomy, UUID taxonomyId, String language) {}
}
