package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import id.baku.platform.MailAddress;
import id.baku.platform.NotFound;
import id.baku.platform.SigningCapacity;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import id.baku.security.store.RoleStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People who move with their agency: name and address go along, never a password, a second factor or a session. */
@Stateless
@TenantScoped
public class Arrivals {

  private static final int MAX_NAME = 200;
  private static final Pattern DAYS = Pattern.compile("\\[([0-9-]*),([0-9-]*)\\)");

  @Inject AccountStore accounts;
  @Inject RoleStore roles;
  @Inject Invitees invitees;
  @Inject RoleDay day;
  @Inject Trail trail;
  @Inject Clock clock;

  /** @param number by which rows of the archive name the person */
  public record Arrival(long number, String name, String email) {}

  /** The people with these numbers, one JSON object a line. */
  @Permitted(Permission.EXPORT_AGENCY)
  public String lines(Collection<Long> numbers) {
    return numbers.stream().map(accounts::byId).map(a -> Json.write(new Arrival(a.id(), a.name(), a.email())) + "\n").collect(Collectors.joining());
  }

  /**
   * Finds somebody an archive names by the address; who is not known here gets an account without a password, by which nobody can sign in.
   *
   * @return the number here
   * @throws InvalidInput field.email, person.name-missing
   */
  @Permitted(Permission.RUN_PLATFORM)
  public long take(String name, String email) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new InvalidInput("person.name-missing", Map.of("max", MAX_NAME), "person");
    }
    String address = MailAddress.read(email);
    return accounts.byEmailOr(address, () -> new Account(address, name.strip(), null, clock.instant())).id();
  }

  /**
   * Invites somebody to the role that he or she has where the archive was made, if it is not over: an archive gives no role, only who it is about
   * can take it.
   *
   * @param valid days of the role, {@code [2026-01-01,2026-02-01)}
   * @throws NotFound role.unknown for one that is neither shipped for agencies nor one of the agency's own
   * @throws InvalidInput person.role-needs-end
   */
  @Permitted(Permission.RUN_PLATFORM)
  public void invite(long account, String role, String valid, String capacity) {
    RoleView known = roles.list().stream().filter(one -> one.code().equals(role)).findFirst().orElseThrow(() -> new NotFound("role.unknown"));
    Matcher days = DAYS.matcher(valid);
    if (!days.matches()) {
      throw new InvalidInput("person.from-missing", Map.of(), "from");
    }
    LocalDate today = day.today();
    LocalDate from = days.group(1).isEmpty() ? today : LocalDate.parse(days.group(1));
    LocalDate until = days.group(2).isEmpty() ? null : LocalDate.parse(days.group(2)).minusDays(1);
    if (known.timeLimited() && until == null) {
      throw new InvalidInput("person.role-needs-end", Map.of(), "until");
    }
    if (until == null || !until.isBefore(today)) {
      Account person = accounts.byId(account);
      Appointment offered = new Appointment(role, from.isBefore(today) ? today : from, until, SigningCapacity.valueOf(capacity));
      UUID invitation = invitees.invite(null, person.email(), person.name(), known, offered).id();
      trail.record("person.invited", new Subject("invitation", invitation.toString(), person.name()), null,
          new People.Held(person.name(), role, offered.from(), until, capacity));
    }
  }
}
