package id.baku.security;

import id.baku.security.store.MembershipStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Those who decide who works for the current agency, as people to write to. Called in the transaction of what they are told of. */
@Dependent
public class Administrators {

  @Inject MembershipStore memberships;
  @Inject AgencyHours hours;
  @Inject Outbox outbox;
  @Inject RoleDay day;

  /**
   * Mail to each who holds such a role today; it waits until the agency works.
   *
   * @param told what the words name beside {@code name}, that of the reader
   */
  public void tell(MailKind kind, Map<String, String> told) {
    outbox.putToEach(memberships.holders(Permission.MANAGE_PEOPLE, day.today()), kind, told, hours.ofAgency());
  }
}
