package id.baku.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON as the API writes it: snake_case, by alphabet unless a record names its order (the library keeps no other order,
 * and an answer must be the same bytes each time for its ETag), and every property always there. A null is an
 * answer too ("the standard says nothing of it"), so it is written out.
 */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {

  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
      .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
      .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
      .withNullValues(true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
