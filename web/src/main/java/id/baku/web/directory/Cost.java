package id.baku.web.directory;

import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Tariff;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;

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
    LongSummaryStatistics amounts = tariffs.stream().map(Tariff::amountRupiah).filter(Objects::nonNull)
        .mapToLong(Long::longValue).summaryStatistics();
    boolean some = amounts.getCount() > 0;
    return new Cost(fee.free(), some ? amounts.getMin() : null, some ? amounts.getMax() : null, tariffs);
  }
}
