package id.baku.web.platform;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How far a piece of work is, as {@code reading.js} asks for it. */
public final class ProgressAnswer {

  private ProgressAnswer() {}

  /** @param state key of the text that says in which state it is @param percent that is done */
  public static void write(String state, boolean running, int percent, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(Json.createObjectBuilder().add("running", running).add("percent", percent)
        .add("words", Texts.of(Language.of(request)).get(state) + ": " + percent + "%").build().toString());
  }
}
