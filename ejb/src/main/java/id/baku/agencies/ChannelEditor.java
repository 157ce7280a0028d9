package id.baku.agencies;

import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.ChannelStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agency says on which ways it is reached and where one complains about it. One person at a time changes the list. */
@Stateless
@TenantScoped
public class ChannelEditor {

  /** More than anybody can look through. */
  public static final int MOST = 30;

  @Inject AgencyStore agencies;
  @Inject ChannelStore channels;
  @Inject ReferenceData reference;
  @Inject CurrentTenant tenant;
  @Inject AgencyTeller teller;
  @Inject Trail trail;
  @Inject Clock clock;

  /** All of them in their order, those the public does not see included. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<ListedChannel> list() {
    return channels.list();
  }

  /** @throws NotFound channel.unknown */
  @Permitted(Permission.READ_OWN_AGENCY)
  public ListedChannel channel(UUID id) {
    return of(channels.list(), id);
  }

  /**
   * Adds one at the end of the list.
   *
   * @throws InvalidInput the first of {@link ChannelRules#problems}
   * @throws Refused channel.known, channel.too-many
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void add(OwnChannel channel) {
    List<ListedChannel> all = toChange();
    check(channel, all, null);
    if (all.size() >= MOST) {
      throw new Refused("channel.too-many", Map.of("most", MOST));
    }
    UUID id = channels.add(channel, all.size());
    done("channel.added", id, null, channel);
  }

  /**
   * @param seenLock state in which the channel was shown
   * @throws InvalidInput the first of {@link ChannelRules#problems}
   * @throws Refused channel.known
   * @throws Stale channel.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void change(UUID id, int seenLock, OwnChannel channel) {
    List<ListedChannel> all = toChange();
    OwnChannel before = seen(all, id, seenLock);
    check(channel, all, id);
    channels.change(id, channel);
    done("channel.changed", id, before, channel);
  }

  /** @throws Stale channel.changed */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void remove(UUID id, int seenLock) {
    OwnChannel before = seen(toChange(), id, seenLock);
    channels.remove(id);
    done("channel.removed", id, before, null);
  }

  /**
   * Moves it one place; the first one stays when it goes up, the last one when it goes down.
   *
   * @param seen all channels in the order in which they were shown
   * @throws Stale channel.moved when they stand otherwise by now
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void move(UUID id, boolean up, List<UUID> seen) {
    List<ListedChannel> all = new ArrayList<>(toChange());
    ListedChannel moved = of(all, id);
    if (!all.stream().map(ListedChannel::id).toList().equals(seen)) {
      throw new Stale("channel.moved");
    }
    int from = all.indexOf(moved);
    int to = up ? from - 1 : from + 1;
    if (to < 0 || to >= all.size()) {
      return;
    }
    Collections.swap(all, from, to);
    for (int i = 0; i < all.size(); i++) {
      channels.place(all.get(i).id(), i);
    }
    agencies.keep(OwnPart.CHANNELS, clock.instant());
    trail.record("channel.moved", subject(id, moved.channel()), new Place(from + 1), new Place(to + 1));
    teller.tell();
  }

  /** The list, held until the transaction ends. */
  private List<ListedChannel> toChange() {
    agencies.lock(tenant.id());
    return channels.list();
  }

  private void check(OwnChannel channel, List<ListedChannel> all, UUID itself) {
    FieldChecks.demandNone(reference.channelRules().problems(channel));
    if (all.stream().anyMatch(other -> !other.id().equals(itself) && other.channel().leadsTo(channel))) {
      throw new Refused("channel.known", Map.of(), "value");
    }
  }

  private static OwnChannel seen(List<ListedChannel> all, UUID id, int seenLock) {
    ListedChannel now = of(all, id);
    if (now.lockVersion() != seenLock) {
      throw new Stale("channel.changed");
    }
    return now.channel();
  }

  private static ListedChannel of(List<ListedChannel> all, UUID id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("channel.unknown"));
  }

  private void done(String act, UUID id, OwnChannel before, OwnChannel after) {
    agencies.keep(OwnPart.CHANNELS, clock.instant());
    trail.record(act, subject(id, after == null ? before : after), before, after);
    teller.tell();
  }

  private static Subject subject(UUID id, OwnChannel channel) {
    return new Subject("channel", id.toString(), channel.value());
  }

  /** @param place in the list, from 1 */
  public record Place(int place) {}
}
