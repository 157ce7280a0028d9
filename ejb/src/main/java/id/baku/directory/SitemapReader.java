package id.baku.directory;

import id.baku.directory.store.SitemapStore;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What search engines are told of, in parts of at most {@value #PART} agencies or services: each is a range of keys, so
 * none is found by going through the others. Samples are in none, whether they are shown here or not.
 */
@Stateless
@CrossTenant("published data only")
public class SitemapReader {

  /**
   * Two languages of each are some 400 KB: made in milliseconds, and small enough to be held back and kept. The 440,000 services
   * of a nation are 880 parts, of which an index may name 50,000.
   */
  public static final int PART = 500;

  @Inject SitemapStore sitemap;

  /** Parts that hold an agency. */
  @Public("published data")
  public List<Long> agencyParts() {
    return sitemap.agencyParts(PART);
  }

  /** Parts that hold a service in force on a day. */
  @Public("published data")
  public List<Long> serviceParts(LocalDate day) {
    return sitemap.serviceParts(PART, day);
  }

  @Public("published data")
  public List<SitemapEntry> agencies(long part) {
    return sitemap.agencies(PART, part);
  }

  @Public("published data")
  public List<SitemapEntry> services(long part, LocalDate day) {
    return sitemap.services(PART, part, day);
  }

  /** Slugs of the governments that have an agency which is no sample. */
  @Public("published data")
  public List<String> governments() {
    return sitemap.governments();
  }
}
