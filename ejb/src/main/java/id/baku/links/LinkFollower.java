package id.baku.links;

import id.baku.agencies.AgencyDescribed;
import id.baku.links.store.LinkStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An agency that says something else of itself is looked at soon. */
@Dependent
class LinkFollower {

  @Inject LinkStore links;

  void onAgencyDescribed(@Observes AgencyDescribed event) {
    links.lookSoon();
  }
}
