package id.baku.agencies.store;

import id.baku.agencies.ListedChannel;
import id.baku.agencies.OwnChannel;
import id.baku.platform.Ids;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The channels of the current agency, in its own order. */
@Dependent
public class ChannelStore {

  @Inject Sql sql;

  public List<ListedChannel> list() {
    return sql.list("agencies/channels", Map.of(), row -> new ListedChannel(row.uuid("public_id"),
        new OwnChannel(row.text("kind"), row.text("value"), row.text("link"), row.text("registration"), row.text("hours"),
            row.text("post"), row.flag("is_visible") ? null : true), (int) row.number("lock_version")));
  }

  /** @return its id */
  public UUID add(OwnChannel channel, int place) {
    UUID id = Ids.next();
    Map<String, Object> values = values(id, channel);
    values.put("listOrder", place);
    sql.execute("agencies/add-channel", values);
    return id;
  }

  public void change(UUID id, OwnChannel channel) {
    sql.execute("agencies/change-channel", values(id, channel));
  }

  public void place(UUID id, int place) {
    sql.execute("agencies/place-channel", Map.of("id", id, "listOrder", place));
  }

  public void remove(UUID id) {
    sql.execute("agencies/remove-channel", Map.of("id", id));
  }

  public void replace(List<OwnChannel> channels) {
    sql.execute("agencies/remove-channels", Map.of());
    for (int i = 0; i < channels.size(); i++) {
      add(channels.get(i), i);
    }
  }

  private static Map<String, Object> values(UUID id, OwnChannel channel) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("kind", channel.kind());
    values.put("value", channel.value());
    values.put("link", channel.link());
    values.put("registration", channel.registration());
    values.put("hours", channel.hours());
    values.put("post", channel.post());
    values.put("visible", channel.visible());
    return values;
  }
}
