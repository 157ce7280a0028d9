package id.baku.agencies;

import id.baku.agencies.store.GovernmentStore;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Governments (<i>pemerintah daerah</i>): one for each province, kabupaten and kota that takes part. */
@Stateless
@CrossTenant("governments belong to no agency")
public class Governments {

  private static final String CALLED = "Pemerintah ";
  private static final String PROVINCE_CALLED = "Provinsi ";

  @Inject GovernmentStore governments;
  @Inject ReferenceReader reference;
  @Inject Trail trail;

  /** What the trail keeps of it. */
  public record Created(String name, String region) {}

  /**
   * By name.
   *
   * @param after key of the page before, null for the first
   */
  @Permitted(Permission.RUN_PLATFORM)
  public Page<GovernmentItem> list(String after, int limit) {
    return governments.list(after, limit);
  }

  /** Places that have no government in Baku yet, in the order of their codes. */
  @Permitted(Permission.RUN_PLATFORM)
  public List<Region> regionsWithout() {
    List<String> taken = governments.regions();
    return reference.regions().stream().filter(region -> !taken.contains(region.code())).toList();
  }

  /**
   * Makes the government of a place, called as the place is.
   *
   * @return its slug
   * @throws NotFound office.region-unknown
   * @throws Refused government.exists
   */
  @Permitted(Permission.RUN_PLATFORM)
  public String create(String regionCode) {
    Region region = reference.regions().stream().filter(known -> known.code().equals(regionCode)).findFirst()
        .orElseThrow(() -> new NotFound("office.region-unknown"));
    String place = region.isProvince() ? PROVINCE_CALLED + region.name() : region.name();
    String slug = Slug.of(place);
    if (governments.add(slug, CALLED + place, region) == 0) {
      throw new Refused("government.exists", Map.of("name", CALLED + place), "region");
    }
    trail.recordInOffice(null, "government.created", new Subject("government", slug, CALLED + place), null, new Created(CALLED + place, regionCode));
    return slug;
  }
}
