package id.baku.directory;

import id.baku.directory.store.DirectoryStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.Slug;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Answers the public's questions from published data. Days are days of the reader's question, never of the server. */
@Stateless
@CrossTenant("published data only")
public class DirectoryReader {

  @Inject DirectoryStore directory;
  @Inject KeptTotals kept;

  @Public("published data")
  public Totals totals(LocalDate day) {
    return kept.of(day, directory::totals);
  }

  /**
   * Agencies by name.
   *
   * @param after key of the page before, null for the first page
   * @throws InvalidInput page.limit, page.key
   */
  @Public("published data")
  public Page<AgencySummary> agencies(LocalDate day, String after, Integer limit) {
    return directory.agencies(day, after, Page.checkedLimit(limit));
  }

  /** How many agencies {@link #agencies} goes through. */
  @Public("published data")
  public long agencyCount() {
    return directory.agencyCount();
  }

  /** @throws NotFound agency.unknown */
  @Public("published data")
  public PublishedAgency agency(String slug) {
    return directory.agency(known(slug, "agency.unknown")).orElseThrow(() -> new NotFound("agency.unknown"));
  }

  /**
   * Services of one agency in the agency's own order.
   *
   * @throws InvalidInput page.limit, page.key
   */
  @Public("published data")
  public Page<ServiceCard> services(String agencySlug, LocalDate day, String after, Integer limit) {
    return directory.services(known(agencySlug, "agency.unknown"), day, after, Page.checkedLimit(limit));
  }

  /** How many services {@link #services} goes through. */
  @Public("published data")
  public long serviceCount(String agencySlug, LocalDate day) {
    return directory.serviceCount(known(agencySlug, "agency.unknown"), day);
  }

  /**
   * The standard of a service that holds on a day.
   *
   * @throws NotFound service.unknown also when no version holds on that day
   */
  @Public("published data")
  public PublishedService service(String agencySlug, String serviceSlug, LocalDate day) {
    return directory.service(known(agencySlug, "service.unknown"), known(serviceSlug, "service.unknown"), day)
        .orElseThrow(() -> new NotFound("service.unknown"));
  }

  /**
   * The edition of a service nearest to a day: the one that holds, else the last one before, else the first one after.
   *
   * @throws NotFound service.unknown when nothing was ever published
   */
  @Public("published data")
  public PublishedService nearest(String agencySlug, String serviceSlug, LocalDate day) {
    return directory.nearest(known(agencySlug, "service.unknown"), known(serviceSlug, "service.unknown"), day)
        .orElseThrow(() -> new NotFound("service.unknown"));
  }

  /** The service a short address stands for. @throws NotFound service.unknown */
  @Public("published data")
  public ServiceAddress byCode(String code) {
    return directory.byCode(code).orElseThrow(() -> new NotFound("service.unknown"));
  }

  /** The permanent address of the agency that a short one stands for, or stood for. @throws NotFound agency.unknown */
  @Public("published data")
  public String byAddress(String address) {
    return directory.byAddress(known(address, "agency.unknown")).orElseThrow(() -> new NotFound("agency.unknown"));
  }

  /** @throws NotFound standard.unknown also when no version holds on that day */
  @Public("published data")
  public PublishedService standard(UUID standardId, LocalDate day) {
    return directory.standard(standardId, day).orElseThrow(() -> new NotFound("standard.unknown"));
  }

  /** A published edition, whether it holds today or not. @throws NotFound version.unknown */
  @Public("published data")
  public PublishedService version(UUID standardId, int version) {
    return directory.version(standardId, version).orElseThrow(() -> new NotFound("version.unknown"));
  }

  /** The picture with this hash that an agency shows, a PNG. @throws NotFound logo.unknown when none does */
  @Public("published data")
  public byte[] logo(String sha256) {
    return directory.logo(sha256).orElseThrow(() -> new NotFound("logo.unknown"));
  }

  /** The copy of a decree that names nobody, a PDF. @throws NotFound decree-copy.unknown when the agency gave none */
  @Public("published data")
  public DecreeCopy decreeCopy(UUID decreeId) {
    return directory.decreeCopy(decreeId).orElseThrow(() -> new NotFound("decree-copy.unknown"));
  }

  /**
   * At most {@link DecreeCopy#PIECE} bytes of a copy.
   *
   * @param from position of the first byte, less than the length
   * @throws NotFound decree-copy.unknown also when it is not this copy any more
   */
  @Public("published data")
  public byte[] piece(DecreeCopy copy, long from) {
    return directory.piece(copy, from).orElseThrow(() -> new NotFound("decree-copy.unknown"));
  }

  /** All published editions, newest first. @throws NotFound standard.unknown */
  @Public("published data")
  public List<PublishedVersion> versions(UUID standardId) {
    List<PublishedVersion> versions = directory.versions(standardId);
    if (versions.isEmpty()) {
      throw new NotFound("standard.unknown");
    }
    return versions;
  }

  private static String known(String slug, String problem) {
    if (!Slug.isValid(slug)) {
      throw new NotFound(problem);
    }
    return slug;
  }
}
