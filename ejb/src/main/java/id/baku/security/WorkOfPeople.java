package id.baku.security;

import id.baku.security.OpenWork.Piece;
import id.baku.security.store.HandoverStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Whose open work is whose: that of who began it, until it was handed over. */
@Dependent
class WorkOfPeople {

  @Inject @Any Instance<OpenWork> features;
  @Inject HandoverStore handovers;

  List<Piece> of(long account) {
    Map<String, Long> keepers = handovers.keepers();
    return features.stream().flatMap(feature -> feature.open().stream())
        .filter(piece -> keepers.getOrDefault(piece.subject(), piece.account()) == account).toList();
  }
}
