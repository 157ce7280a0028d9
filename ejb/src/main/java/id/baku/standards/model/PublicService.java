package id.baku.standards.model;

import id.baku.platform.Ids;
import id.baku.standards.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A service of an agency (<i>jenis pelayanan</i>), whether or not it has a standard yet. */
@Entity
@Table(name = "public_service")
public class PublicService {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_service_id_seq")
  @SequenceGenerator(name = "public_service_id_seq", sequenceName = "public_service_id_seq", allocationSize = 50)
  private Long id;

  @Column(name = "tenant_id", updatable = false)
  private long tenantId;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(updatable = false)
  private String slug;

  private String name;

  @Column(name = "group_name")
  private String groupName;

  @Column(name = "list_order")
  private int listOrder;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Column(name = "service_point_code")
  private String servicePointCode;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected PublicService() {}

  public PublicService(long tenantId, String slug) {
    this.tenantId = tenantId;
    this.slug = slug;
    this.publicId = Ids.next();
  }

  /**
   * @param groupName heading under which the agency lists it, may be null
   * @param listOrder place in the agency's list of services
   * @param servicePointCode where it is given, may be null
   */
  public void describe(String name, String groupName, int listOrder, Audience audience, String servicePointCode) {
    this.name = name;
    this.groupName = groupName;
    this.listOrder = listOrder;
    this.audience = audience;
    this.servicePointCode = servicePointCode;
  }

  public long id() {
    return id;
  }

  public UUID publicId() {
    return publicId;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  public String groupName() {
    return groupName;
  }

  public int listOrder() {
    return listOrder;
  }

  public Audience audience() {
    return audience;
  }

  public String servicePointCode() {
    return servicePointCode;
  }
}
