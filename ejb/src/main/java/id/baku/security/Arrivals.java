package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** People who move with their agency: name and address go along, never a password, a second factor or a session. */
@Stateless
@TenantScoped
public class Arrivals {

  @Inject AccountStore accounts;
  @Inject Clock clock;

  /** @param number by which rows of the archive name the person */
  public record Arrival(long number, String name, String email) {}

  /** The people with these numbers, one JSON object a line. */
  @Permitted(Permission.EXPORT_AGENCY)
  public String lines(Collection<Long> numbers) {
    return numbers.stream().map(accounts::byId).map(a -> Json.write(new Arrival(a.id(), a.name(), a.email())) + "\n").collect(Collectors.joining());
  }

  /**
   * Finds the people of an archive by their addresses; who is not known here gets an account without a password and is invited by an
   * administrator of the agency.
   *
   * @return their numbers here by their numbers there
   * @throws InvalidInput email.unreadable
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public Map<Long, Long> take(String lines) {
    Map<Long, Long> here = new HashMap<>();
    lines.lines().map(line -> Json.read(line, Arrival.class)).forEach(person -> {
      String email = MailAddress.read(person.email());
      here.put(person.number(), accounts.byEmailOr(email, () -> new Account(email, person.name(), null, clock.instant())).id());
    });
    return here;
  }
}
