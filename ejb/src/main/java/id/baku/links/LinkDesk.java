package id.baku.links;

import id.baku.agencies.ChannelEditor;
import id.baku.agencies.ReferenceData;
import id.baku.agencies.ServicePointEditor;
import id.baku.links.store.LinkStore;
import id.baku.security.Public;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What a server notes of the current agency's addresses, before and after it asks for each; asking is no part of a transaction. */
@Stateless
@TenantScoped
public class LinkDesk {

  @Inject LinkStore links;
  @Inject ChannelEditor channels;
  @Inject ServicePointEditor points;
  @Inject ReferenceData reference;
  @Inject Clock clock;

  /** Looks at what the agency says of itself now. @return what is to be asked for */
  @Public("only the server's own runner calls this")
  public List<LinkState> due() {
    Instant now = clock.instant();
    links.keep(LinkUse.of(channels.list(), points.list(), reference.channelKinds()), now);
    links.looked(now);
    return links.due(now);
  }

  /** Keeps what came of asking; nothing when the address is not given to the public any more. */
  @Public("only the server's own runner calls this")
  public void keep(LinkState known, LinkAnswer answer) {
    links.keep(known.after(answer, clock.instant()));
  }
}
