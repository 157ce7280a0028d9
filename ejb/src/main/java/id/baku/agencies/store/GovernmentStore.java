package id.baku.agencies.store;

import id.baku.agencies.AgencyChoice;
import id.baku.agencies.AgencyItem;
import id.baku.agencies.AgencyNames;
import id.baku.agencies.GovernmentItem;
import id.baku.agencies.Region;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Governments and which agencies they have. */
@Dependent
public class GovernmentStore {

  @Inject Sql sql;

  /**
   * Where a government sits.
   *
   * @param region Kemendagri code
   * @param zone IANA zone of its clock
   */
  public record Seat(String slug, String region, String zone) {}

  public Page<GovernmentItem> list(String after, int limit) {
    return Page.of(sql.list("agencies/governments", slice(after, limit),
        row -> new GovernmentItem(row.text("slug"), row.text("name"), row.text("level"), row.number("agencies"))),
        limit, item -> PageKey.of(item.name(), item.slug()));
  }

  /** Codes of all places that have a government. */
  public List<String> regions() {
    return sql.list("agencies/government-regions", Map.of(), row -> row.text("region_code"));
  }

  /** @return 0 when there is one of this name or for this place */
  public int add(String slug, String name, Region region) {
    return sql.execute("agencies/add-government", Map.of("slug", slug, "name", name, "level", region.kind(), "region", region.code()));
  }

  /** @throws NotFound office.government-unknown */
  public Seat seat(String slug) {
    return seat("agencies/government-seat", slug);
  }

  /** Makes whoever makes agencies of this government at the same time wait. @throws NotFound office.government-unknown */
  public Seat lock(String slug) {
    return seat("agencies/lock-government", slug);
  }

  private Seat seat(String question, String slug) {
    return sql.first(question, Map.of("slug", slug),
        row -> new Seat(row.text("slug"), row.text("region_code"), row.text("zone"))).orElseThrow(() -> new NotFound("office.government-unknown"));
  }

  /** @throws NotFound office.government-unknown */
  public AgencyNames names(String government) {
    List<String[]> rows = sql.list("agencies/names-of-government", Map.of("government", government),
        row -> new String[] {row.text("government"), row.text("name")});
    if (rows.isEmpty()) {
      throw new NotFound("office.government-unknown");
    }
    return new AgencyNames(government, rows.getFirst()[0], rows.stream().map(row -> row[1]).filter(Objects::nonNull).toList());
  }

  /** Those of these slugs that agencies have, whatever their government. */
  public Set<String> taken(Collection<String> slugs) {
    return Set.copyOf(sql.list("agencies/slugs-taken", Map.of("slugs", slugs.toArray(String[]::new)), row -> row.text("slug")));
  }

  /** What a government is called. @throws NotFound office.government-unknown */
  public String name(String slug) {
    return sql.first("agencies/government-name", Map.of("slug", slug), row -> row.text("name")).orElseThrow(() -> new NotFound("office.government-unknown"));
  }

  /** @param region whether those of all governments in its region belong to them */
  public Page<AgencyItem> agencies(String government, boolean region, String after, int limit) {
    Map<String, Object> values = slice(after, limit);
    values.put("government", government);
    values.put("region", region);
    return Page.of(sql.list("agencies/agencies-of-office", values,
        row -> new AgencyItem(row.text("slug"), row.text("name"), row.text("government"), row.flag("deserted"))),
        limit, item -> PageKey.of(item.name(), item.slug()));
  }

  /** Those of one government that are not closed, by name. */
  public List<AgencyChoice> standing(String government) {
    return sql.list("agencies/standing-agencies", Map.of("government", government), row -> new AgencyChoice(row.text("slug"), row.text("name")));
  }

  private static Map<String, Object> slice(String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>();
    values.put("all", key == null);
    values.put("name", key == null ? null : key[0]);
    values.put("slug", key == null ? null : key[1]);
    values.put("size", limit + 1);
    return values;
  }
}
