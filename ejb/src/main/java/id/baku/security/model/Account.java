package id.baku.security.model;

import id.baku.platform.Ids;
import id.baku.platform.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person who can sign in. */
@Entity
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id_seq")
  @SequenceGenerator(name = "account_id_seq", sequenceName = "account_id_seq", allocationSize = 50)
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  private String email;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "proved_at")
  private Instant provedAt;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  protected Account() {}

  public Account(String email, String name, String passwordHash, Instant now) {
    this.publicId = Ids.next();
    this.email = MailAddress.tidied(email);
    this.name = name;
    this.passwordHash = passwordHash;
    this.createdAt = now;
  }

  public long id() {
    return id;
  }

  public UUID publicId() {
    return publicId;
  }

  public String email() {
    return email;
  }

  /** @param email in the spelling of {@link MailAddress#tidied} */
  public void changeEmail(String email) {
    this.email = email;
  }

  public void changePassword(String hash) {
    passwordHash = hash;
  }

  /** Somebody used a link that went to the address by mail. */
  public void prove(Instant now) {
    provedAt = now;
  }

  /** Whether mail to the address is known to reach the person; whoever got in by a link handed over may be anybody. */
  public boolean isProved() {
    return provedAt != null;
  }

  public String name() {
    return name;
  }

  public void rename(String name) {
    this.name = name;
  }

  public String passwordHash() {
    return passwordHash;
  }
}
