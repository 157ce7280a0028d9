package id.baku.agencies.model;

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

  /** Takes over what the agency says of itself; the slug never changes, since addresses are made of it. */
  public void describe(String name, String shortName, String parentBody, String governmentSlug, String regionCode,
      String zone) {
    this.name = name;
    this.shortName = shortName;
    this.parentBody = parentBody;
    this.governmentSlug = governmentSlug;
    this.regionCode = regionCode;
    this.zone = zone;
  }

  public void canBeReachedAt(String address, String phone, String email, String website) {
    this.address = address;
    this.phone = phone;
    this.email = email;
    this.website = website;
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

  public String shortName() { return shortName; }
  public String parentBody() { return parentBody; }
  public String governmentSlug() { return governmentSlug; }
  public String regionCode() { return regionCode; }
  public String address() { return address; }
  public String phone() { return phone; }
  public String email() { return email; }
  public String website() { return website; }
}
