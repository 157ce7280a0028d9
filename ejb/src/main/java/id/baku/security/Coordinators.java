package id.baku.security;

import id.baku.security.store.OfficeStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Those who coordinate a government, as people to write to. Called in the transaction of what they are told of. */
@Dependent
public class Coordinators {

  @Inject OfficeStore offices;
  @Inject Outbox outbox;
  @Inject RoleDay day;

  /**
   * Mail to each who holds the role today.
   *
   * @param told what the words name beside {@code name}, that of the reader
   * @param working when the office works
   */
  public void tell(String government, MailKind kind, Map<String, String> told, UnaryOperator<Instant> working) {
    outbox.putToEach(offices.coordinators(government, day.inOffices()), kind, told, working);
  }
}
