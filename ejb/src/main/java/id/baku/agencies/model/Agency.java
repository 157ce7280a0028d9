package id.baku.agencies.model;

import id.baku.agencies.AgencyIdentity;
import id.baku.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * An agency that gives public services (<i>penyelenggara</i>): a provincial bureau, or an agency of a kabupaten or
 * kota. It is the tenant, so its own id is the tenant's id.
 *
 * @source UU 25/2009 Pasal 1 angka 2
 */
@Entity
public class Agency {

  @Id private long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(updatable = false)
  private String slug;

  @Column(name = "government_slug")
  private String governmentSlug;

  @Column(name = "region_code")
  private String regionCode;

  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "parent_body")
  private String parentBody;

  private String address;
  private String phone;
  private String email;
  private String website;
  private String zone;

  @Column(name = "is_sample")
  private boolean sample;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected Agency() {}

  public Agency(long id, String slug) {
    this.id = id;
    this.slug = slug;
    this.publicId = Ids.next();
  }

  /** Takes over what is not the agency's own to say; the slug never changes, since addresses are made of it. */
  public void place(String governmentSlug, String regionCode, String zone) {
    this.governmentSlug = governmentSlug;
    this.regionCode = regionCode;
    this.zone = zone;
  }

  /** Takes over what the agency says of itself. */
  public void identify(AgencyIdentity identity) {
    this.name = identity.name();
    this.shortName = identity.shortName();
    this.parentBody = identity.parentBody();
    this.address = identity.address();
    this.phone = identity.phone();
    this.email = identity.email();
    this.website = identity.website();
  }

  public AgencyIdentity identity() {
    return new AgencyIdentity(name, shortName, parentBody, address, phone, email, website);
  }

  /** Whether it is invented, to try Baku with: then all that is seen of it says so. */
  public void markSample(boolean sample) {
    this.sample = sample;
  }

  public boolean isSample() {
    return sample;
  }

  public long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public UUID publicId() {
    return publicId;
  }

  public String name() {
    return name;
  }

  public String zone() {
    return zone;
  }

  public int lockVersion() {
    return lockVersion;
  }

  public String shortName() { return shortName; }
  public String parentBody() { return parentBody; }
  public String governmentSlug() { return governmentSlug; }
  public String regionCode() { return regionCode; }
  public String address() { return address; }
  public String phone() { return phone; }
  public String email() { return email; }
  public String website() { return website; }
}
