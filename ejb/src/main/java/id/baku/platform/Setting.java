package id.baku.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting of the server: name, default and what it means. Each can be given as an environment variable. */
public enum Setting {
  /** Folder with the tenants' data ({@code BAKU_TENANTS}); nothing is loaded when it is not set. */
  TENANTS("baku.tenants", null),
  /** Address under which the public reaches Baku ({@code BAKU_PUBLIC_URL}); links never come from the Host header. */
  PUBLIC_URL("baku.public.url", "http://127.0.0.1:8080"),
  /** Addresses of proxies in front, with commas between ({@code BAKU_PROXIES}): only whom they name as caller is believed. */
  PROXIES("baku.proxies", null),
  /** Who runs this site, in words ({@code BAKU_OPERATOR}); told on the pages about privacy and accessibility. */
  OPERATOR("baku.operator", null),
  /** Where to write to or call whoever runs this site ({@code BAKU_OPERATOR_CONTACT}): mail address, number or web address. */
  OPERATOR_CONTACT("baku.operator.contact", null),
  /** Whether demo sign-ins are made and sample agencies are loaded and shown ({@code BAKU_DEMO}). */
  DEMO("baku.demo", "false"),
  /** File with the demo sign-ins drawn at the first start ({@code BAKU_DEMO_FILE}). */
  DEMO_FILE("baku.demo.file", null),
  /** Folder in which this server keeps its index of words ({@code BAKU_INDEX}), never shared; inside the server's domain when not set. */
  INDEX("baku.index", null),
  /** Minutes without a request after which a staff session ends ({@code BAKU_SESSION_IDLE_MINUTES}). */
  SESSION_IDLE_MINUTES("baku.session.idle.minutes", "30"),
  /** Hours after which a staff session ends however busy ({@code BAKU_SESSION_LONGEST_HOURS}). */
  SESSION_LONGEST_HOURS("baku.session.longest.hours", "12"),
  /** Key under which secrets are sealed in the database, 64 hexadecimal digits ({@code BAKU_SECRET_KEY}); the same on every server. */
  SECRET_KEY("baku.secret.key", null),
  /** File the key is in, instead ({@code BAKU_SECRET_KEY_FILE}). */
  SECRET_KEY_FILE("baku.secret.key.file", null),
  /** File in which this server keeps how far each trail was when it was last found whole ({@code BAKU_SEEN_TRAILS}); nothing is kept when it is not set. */
  SEEN_TRAILS("baku.seen.trails", null),
  /** Days in which the closing of an agency can be taken back ({@code BAKU_CLOSING_DAYS}). */
  CLOSING_DAYS("baku.closing.days", "30"),
  /** Whether the addresses that agencies give to the public are asked for now and then, {@code off} where there is no way out ({@code BAKU_LINK_CHECKS}). */
  LINK_CHECKS("baku.link.checks", "on"),
  /** Mail server, {@code smtp://user:password@host:port}, {@code smtps://} or {@code smtp+starttls://} ({@code BAKU_SMTP_URL}); no mail is sent when it is not set. */
  SMTP_URL("baku.smtp.url", null),
  /** Account at the mail server, where the address names none ({@code BAKU_SMTP_USER}). */
  SMTP_USER("baku.smtp.user", null),
  /** Its password ({@code BAKU_SMTP_PASSWORD}). */
  SMTP_PASSWORD("baku.smtp.password", null),
  /** File the password is in, instead ({@code BAKU_SMTP_PASSWORD_FILE}). */
  SMTP_PASSWORD_FILE("baku.smtp.password.file", null),
  /** Address the mail is from ({@code BAKU_SMTP_FROM}). */
  SMTP_FROM("baku.smtp.from", "baku@localhost.localdomain");

  private final String key;
  private final String fallback;

  Setting(String key, String fallback) {
    this.key = key;
    this.fallback = fallback;
  }

  public Optional<String> value() {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class)
        .filter(value -> !value.isBlank())
        .or(() -> Optional.ofNullable(fallback));
  }

  public boolean isOn() {
    return value().map(value -> Boolean.parseBoolean(value) || value.equalsIgnoreCase("on")).orElse(false);
  }
}
