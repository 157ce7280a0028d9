package id.baku.drafts.store;

import id.baku.drafts.Reply;
import id.baku.drafts.RequestKey;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers given to tokens of the current agency. */
@Dependent
public class ReplyStore {

  @Inject Sql sql;

  /** Whether nobody is at it; whoever comes next is told no until this transaction ends. */
  public boolean begin(long token, String key) {
    return sql.first("drafts/begin-request", Map.of("token", token, "key", key), row -> row.flag("free")).orElseThrow();
  }

  public Optional<Kept> find(long token, String key, Instant since) {
    return sql.first("drafts/kept-reply", Map.of("token", token, "key", key, "since", since), row -> new Kept(row.bytes("digest"),
        new Reply((int) row.number("status"), row.text("tag"), row.text("location"), row.text("body"), true)));
  }

  /** Of all tokens, revoked ones too: those that were given before. */
  public void forget(Instant since) {
    sql.execute("drafts/forget-replies", Map.of("since", since));
  }

  public Taken taken() {
    return sql.first("drafts/taken-by-replies", Map.of(), row -> new Taken(row.number("bytes"), row.instant("oldest"))).orElseThrow();
  }

  public void keep(long token, RequestKey key, Reply reply, Instant at) {
    Map<String, Object> values = new HashMap<>();
    values.put("token", token);
    values.put("key", key.name());
    values.put("digest", key.digest());
    values.put("status", reply.status());
    values.put("tag", reply.tag());
    values.put("location", reply.location());
    values.put("body", reply.body());
    values.put("at", at);
    sql.execute("drafts/keep-reply", values);
  }

  /** @param bytes about as many as the answers of the agency take @param oldest when the first of them was given, null when there is none */
  public record Taken(long bytes, Instant oldest) {}

  /** What was answered to which request. */
  public record Kept(byte[] digest, Reply reply) {}
}
