package id.baku.web.api;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.directory.TimeBand;
import id.baku.standards.RequestChannel;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;

/** What can be asked of a search, as text, since JAX-RS answers "not found" to what it cannot read. */
public class SearchParameters {

  @QueryParam("q") String query;
  @QueryParam("region") String region;
  @QueryParam("kind") String kind;
  @QueryParam("audience") String audience;
  @QueryParam("cost") String cost;
  @QueryParam("time") String time;
  @QueryParam("channel") String channel;
  @QueryParam("life_event") String lifeEvent;
  @QueryParam("agency") String agency;
  @QueryParam("heading") String heading;
  @QueryParam("near") String near;
  @QueryParam("after") String after;
  @QueryParam("limit") String limit;

  /** @throws id.baku.platform.InvalidInput search.filter, slug.invalid, number.unreadable naming the parameter */
  SearchQuestion question(QueryValues values) {
    SearchAudience whom = values.choice("audience", audience, SearchAudience.class);
    SearchFilters filters = new SearchFilters(text(region), values.choice("kind", kind, AgencyKind.class), whom == null ? SearchAudience.ALL : whom,
        values.choice("cost", cost, CostBand.class), values.choice("time", time, TimeBand.class),
        values.choice("channel", channel, RequestChannel.class), text(lifeEvent), values.slug("agency", agency));
    return new SearchQuestion(query, filters, text(heading), text(near), values.today(), values.key(after), values.limit(limit));
  }

  /** What was given, but for the key of the page. */
  Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    given.put("q", query);
    given.put("region", region);
    given.put("kind", kind);
    given.put("audience", audience);
    given.put("cost", cost);
    given.put("time", time);
    given.put("channel", channel);
    given.put("life_event", lifeEvent);
    given.put("agency", agency);
    given.put("heading", heading);
    given.put("near", near);
    given.put("limit", limit);
    return given;
  }

  private static String text(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
