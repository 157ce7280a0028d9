package id.baku.standards.model;

import id.baku.platform.Codes;
import id.baku.platform.Ids;
import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

  @Convert(converter = CodesConverter.class)
  @Column(name = "life_events")
  private Codes lifeEvents;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected PublicService() {}

  public PublicService(long tenantId, ServiceDescription description) {
    this.tenantId = tenantId;
    this.slug = description.slug();
    this.publicId = Ids.next();
    describe(description);
  }

  /** Takes over everything but the slug, which never changes. */
  public final void describe(ServiceDescription description) {
    this.name = description.name();
    this.groupName = description.group();
    this.listOrder = description.order();
    this.audience = description.audience();
    this.servicePointCode = description.servicePoint();
    this.lifeEvents = new Codes(description.lifeEvents());
  }

  public ServiceDescription description() {
    return new ServiceDescription(slug, name, groupName, listOrder, audience, servicePointCode,
        lifeEvents.codes());
  }

  public long id() {
    return id;
  }

  public UUID publicId() {
    return publicId;
  }
}
