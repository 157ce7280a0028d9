package id.baku.web.interop;

import id.baku.interop.Numbered;
import id.baku.platform.Setting;
import id.baku.web.interop.Hsds.Page;
import id.baku.web.platform.SampleMark;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shapes in which all endpoints answer: one object, a page of them, or all of them line by line. */
final class HsdsAnswers {

  static final String LINES = "application/x-ndjson";

  private HsdsAnswers() {}

  /** @param sample whether any of it is of an invented agency */
  static Response one(Object object, boolean sample) {
    return marked(Response.ok(object, MediaType.APPLICATION_JSON), sample);
  }

  static <T> Response page(Numbered<T> found, Numbered.Asked asked, boolean sample) {
    return one(Page.of(found.total(), asked.number(), asked.size(), found.items()), sample);
  }

  static Response lines(StreamingOutput lines) {
    return marked(Response.ok(lines, LINES), true);
  }

  static Response lines(List<?> items) {
    return lines(to -> {
      for (Object item : items) {
        write(item, to);
      }
    });
  }

  static void write(Object item, OutputStream to) throws IOException {
    to.write((HsdsJson.JSONB.toJson(item) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Response marked(Response.ResponseBuilder answer, boolean sample) {
    return sample && Setting.DEMO.isOn() ? answer.header(SampleMark.HEADER, SampleMark.NOT_INDEXED).build() : answer.build();
  }
}
