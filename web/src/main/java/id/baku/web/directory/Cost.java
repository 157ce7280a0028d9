package id.baku.web.directory;

import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Tariff;
import java.util.List;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a service costs.
 *
 * @param free null when the standard says nothing of fees
 * @param from least tariff in rupiah, null without amounts
 * @param to greatest tariff in rupiah, null without amounts
 */
public record Cost(Boolean free, Long from, Long to, List<Tariff> tariffs) {

  static Cost of(Fee fee) {
    if (fee == null) {
      return new Cost(null, null, null, List.of());
    }
    List<Tariff> tariffs = fee.tariffs() == null ? List.of()
        : fee.tariffs().stream().filter(Objects::nonNull).toList();
    return new Cost(fee.free(), amount(fee.least()), amount(fee.greatest()), tariffs);
  }

  /** Whether at least one tariff names the regulation that allows it. */
  public boolean isWithBasis() {
    return tariffs.stream().anyMatch(tariff -> tariff.legalBasis() != null && !tariff.legalBasis().isBlank());
  }

  private static Long amount(OptionalLong amount) {
    return amount.isPresent() ? amount.getAsLong() : null;
  }
}
