package id.baku.agencies.store;

import id.baku.agencies.AgencyHead;
import id.baku.agencies.Versioned;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Which position leads the current agency. */
@Dependent
public class HeadStore {

  /** The state of what was never written. */
  private static final int UNWRITTEN = -1;

  @Inject Sql sql;

  public Versioned<AgencyHead> head() {
    return sql.first("agencies/head", Map.of(), row -> new Versioned<>(new AgencyHead(row.text("position"), row.text("rank"),
            SigningCapacity.valueOf(row.text("capacity")), row.text("on_behalf_of"), row.date("valid_from"), row.date("valid_until")),
            (int) row.number("lock_version")))
        .orElse(new Versioned<>(null, UNWRITTEN));
  }

  public void save(AgencyHead head) {
    Map<String, Object> values = new HashMap<>();
    values.put("position", head.position());
    values.put("rank", head.rank());
    values.put("capacity", head.capacity().name());
    values.put("onBehalfOf", head.onBehalfOf());
    values.put("from", head.from());
    values.put("until", head.until());
    sql.execute("agencies/save-head", values);
  }
}
