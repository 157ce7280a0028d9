package id.baku.standards.model;

import id.baku.platform.DateRange;
import id.baku.platform.DateRangeConverter;
import id.baku.platform.Ids;
import id.baku.platform.Refused;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One edition of a standard. A draft may be rewritten; once in force its content never changes. */
@Entity
@Table(name = "standard_version")
public class StandardVersion {

  /** Written by a person. */
  public static final String PRODUCT = "product";
  /** Written by a program, by a token. */
  public static final String API = "api";
  /** Came out of a tenant folder. */
  public static final String FOLDER = "folder";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standard_version_id_seq")
  @SequenceGenerator(name = "standard_version_id_seq", sequenceName = "standard_version_id_seq", allocationSize = 50)
  private Long id;

  @Column(name = "tenant_id", updatable = false)
  private long tenantId;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "standard_id", updatable = false)
  private ServiceStandard standard;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private StandardStatus status;

  @Convert(converter = ContentConverter.class)
  private StandardContent content;

  private String origin;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decree_id")
  private Decree decree;

  @Convert(converter = DateRangeConverter.class)
  @Column(name = "in_force")
  private DateRange inForce;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected StandardVersion() {}

  StandardVersion(long tenantId, ServiceStandard standard, int number, StandardContent content, String origin,
      Instant now) {
    this.tenantId = tenantId;
    this.standard = standard;
    this.number = number;
    this.content = content;
    this.origin = origin;
    this.status = StandardStatus.DRAFT;
    this.publicId = Ids.next();
    this.createdAt = now;
  }

  void rewrite(StandardContent content, String origin) {
    if (status != StandardStatus.DRAFT) {
      throw new Refused("standard.immutable");
    }
    this.content = content;
    this.origin = origin;
  }

  void putInForce(Decree decree, DateRange range, Instant now) {
    if (content.missing().size() == ComponentKind.values().length) {
      throw new Refused("standard.empty");
    }
    this.decree = decree;
    this.inForce = range;
    this.status = StandardStatus.IN_FORCE;
    this.publishedAt = now;
  }

  /** Ends this version the day before another begins. */
  void endBefore(LocalDate successorFrom) {
    if (!inForce.from().isBefore(successorFrom)) {
      throw ServiceStandard.overlap(successorFrom);
    }
    if (inForce.contains(successorFrom)) {
      this.inForce = new DateRange(inForce.from(), successorFrom.minusDays(1));
      this.status = StandardStatus.SUPERSEDED;
    }
  }

  boolean holdsOn(LocalDate day) {
    return inForce != null && inForce.contains(day);
  }

  public long id() {
    return id;
  }

  public UUID publicId() {
    return publicId;
  }

  public ServiceStandard standard() {
    return standard;
  }

  public int number() {
    return number;
  }

  public StandardStatus status() {
    return status;
  }

  public StandardContent content() {
    return content;
  }

  public String origin() {
    return origin;
  }

  public Decree decree() {
    return decree;
  }

  public DateRange inForce() {
    return inForce;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public int lockVersion() {
    return lockVersion;
  }
}
