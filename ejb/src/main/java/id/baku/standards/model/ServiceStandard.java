package id.baku.standards.model;

import id.baku.platform.DateRange;
import id.baku.platform.Ids;
import id.baku.platform.Refused;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The standard of one service through all its editions (<i>standar pelayanan</i>). It holds the rules between
 * versions: at most one open draft, and never two versions in force on one day.
 *
 * @source UU 25/2009 Pasal 20
 */
@Entity
@Table(name = "service_standard")
public class ServiceStandard {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_standard_id_seq")
  @SequenceGenerator(name = "service_standard_id_seq", sequenceName = "service_standard_id_seq", allocationSize = 50)
  private Long id;

  @Column(name = "tenant_id", updatable = false)
  private long tenantId;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "service_id")
  private PublicService service;

  @OneToMany(mappedBy = "standard", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<StandardVersion> versions = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected ServiceStandard() {}

  public ServiceStandard(long tenantId, PublicService service) {
    this.tenantId = tenantId;
    this.service = service;
    this.publicId = Ids.next();
  }

  /**
   * Opens a draft, or takes the new content into the draft that is open.
   *
   * @param origin who wrote it: {@link StandardVersion#FOLDER}, {@link StandardVersion#PRODUCT} or {@link StandardVersion#API}
   */
  public StandardVersion draft(StandardContent content, String origin, Instant now) {
    Optional<StandardVersion> open = openVersion();
    if (open.isPresent()) {
      open.get().rewrite(content, origin);
      return open.get();
    }
    StandardVersion version = new StandardVersion(tenantId, this, nextNumber(), content, origin, now);
    versions.add(version);
    return version;
  }

  /** Parts with the open draft. @throws Refused standard.no-draft */
  public StandardVersion discardDraft() {
    StandardVersion draft = openVersion().orElseThrow(() -> new Refused("standard.no-draft"));
    versions.remove(draft);
    return draft;
  }

  /**
   * Records the open draft as in force by a decree that is law already: one act, and the version before it ends the
   * day before.
   *
   * @param from first day in force, in the past or the future
   * @throws Refused standard.no-draft when nothing is open; standard.empty when no component has a word;
   *     standard.overlaps when a version begins on that day or later
   */
  public StandardVersion recordInForce(Decree decree, LocalDate from, Instant now) {
    StandardVersion version = openVersion().orElseThrow(() -> new Refused("standard.no-draft"));
    for (StandardVersion other : versions) {
      if (other.status() == StandardStatus.IN_FORCE) {
        other.endBefore(from);
      }
    }
    version.putInForce(decree, DateRange.since(from), now);
    return version;
  }

  /** Whether the newest version, draft or not, has these very words. */
  public boolean saysAlready(StandardContent content) {
    return !versions.isEmpty() && versions.getLast().content().equals(content);
  }

  public Optional<StandardVersion> openVersion() {
    return versions.stream().filter(v -> v.status() == StandardStatus.DRAFT).findFirst();
  }

  /** The open draft, else the version that was published last. */
  public Optional<StandardVersion> newest() {
    return versions.reversed().stream().filter(v -> v.status() != StandardStatus.REVOKED).findFirst();
  }

  /** The version that holds on a day. */
  public Optional<StandardVersion> inForceOn(LocalDate day) {
    return versions.stream().filter(v -> v.holdsOn(day)).findFirst();
  }

  public Optional<StandardVersion> version(int number) {
    return versions.stream().filter(v -> v.number() == number).findFirst();
  }

  private int nextNumber() {
    return versions.stream().mapToInt(StandardVersion::number).max().orElse(0) + 1;
  }

  public List<StandardVersion> versions() {
    return List.copyOf(versions);
  }

  public long id() {
    return id;
  }

  public UUID publicId() {
    return publicId;
  }

  public PublicService service() {
    return service;
  }

  public int lockVersion() {
    return lockVersion;
  }

  static Refused overlap(LocalDate from) {
    return new Refused("standard.overlaps", Map.of("from", from), "inForceFrom");
  }
}
