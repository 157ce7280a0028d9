package id.baku.standards.model;

import id.baku.platform.Ids;
import id.baku.platform.SigningCapacity;
import id.baku.standards.DecreeView;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The decree that fixed standards (<i>keputusan penetapan</i>), with its four dates. It never changes: an erratum is a
 * new decree.
 */
@Entity
public class Decree {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decree_id_seq")
  @SequenceGenerator(name = "decree_id_seq", sequenceName = "decree_id_seq", allocationSize = 50)
  private Long id;

  @Column(name = "tenant_id", updatable = false)
  private long tenantId;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  private String number;
  private String title;
  private String issuer;
  private String place;

  @Column(name = "fixed_on")
  private LocalDate fixedOn;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "in_force_on")
  private LocalDate inForceOn;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "signatory_position")
  private String signatoryPosition;

  @Column(name = "signatory_rank")
  private String signatoryRank;

  @Enumerated(EnumType.STRING)
  @Column(name = "signing_capacity")
  private SigningCapacity signingCapacity;

  @Convert(converter = DecreeTextConverter.class)
  @Column(name = "text")
  private DecreeText text;

  @Column(name = "source_file")
  private String sourceFile;

  @Column(name = "source_sha256")
  private String sourceSha256;

  protected Decree() {}

  /** Records a decree for an agency; {@code view.id()} is ignored, the decree gets an id of its own. */
  public Decree(long tenantId, DecreeView view) {
    this.tenantId = tenantId;
    this.publicId = Ids.next();
    this.number = view.number();
    this.title = view.title();
    this.issuer = view.issuer();
    this.place = view.place();
    this.fixedOn = view.fixedOn();
    this.signedOn = view.signedOn();
    this.inForceOn = view.inForceOn();
    this.publishedOn = view.publishedOn();
    this.signatoryPosition = view.signatoryPosition();
    this.signatoryRank = view.signatoryRank();
    this.signingCapacity = view.signingCapacity() == null ? SigningCapacity.HOLDER : view.signingCapacity();
    this.text = new DecreeText(orEmpty(view.considerations()), orEmpty(view.legalBases()), orEmpty(view.dictums()));
    this.sourceFile = view.sourceFile();
    this.sourceSha256 = view.sourceSha256();
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  public DecreeView view() {
    return new DecreeView(publicId, number, title, issuer, place, fixedOn, signedOn, inForceOn, publishedOn,
        signatoryPosition, signatoryRank, signingCapacity, text.considerations(), text.legalBases(), text.dictums(),
        sourceFile, sourceSha256);
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public LocalDate inForceOn() {
    return inForceOn;
  }
}
