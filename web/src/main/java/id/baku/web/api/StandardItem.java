package id.baku.web.api;

import id.baku.directory.ServiceCard;
import id.baku.standards.Audience;
import id.baku.standards.StandardContent.TimePromise;
import java.util.List;
import java.util.UUID;

/**
 * A service and the promise of its standard, in a list.
 *
 * @param id of the standard, the same through all its versions
 * @param free null when the standard says nothing of fees
 * @param feeFrom least tariff in rupiah, null without tariffs
 * @param notice what to tell people of a sample, null for a real agency
 */
public record StandardItem(UUID id, String agencySlug, String agencyName, String slug, String name, String group,
    Audience audience, List<TimePromise> promises, Boolean free, Long feeFrom, Long feeTo, String self, String page,
    boolean sample, String notice) implements Sampled {

  static StandardItem of(ServiceCard card, ApiLinks links) {
    return new StandardItem(card.standardId(), card.agencySlug(), card.agencyName(), card.slug(), card.name(),
        card.group(), card.audience(), card.promises(), card.free(), card.feeFrom(), card.feeTo(),
        links.standard(card.agencySlug(), card.slug()), links.page(card.agencySlug(), card.slug()), card.sample(),
        Sampled.notice(card.sample()));
  }
}
