package id.baku.web.api.bulk;

import id.baku.opendata.DataState;
import id.baku.opendata.Field;
import id.baku.opendata.OpenData;
import id.baku.opendata.Table;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Setting;
import id.baku.web.api.ApiLinks;
import id.baku.web.platform.SampleMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Answers with a file, written while it is read from the database, or with "not changed"; HEAD with the headers of the file. */
@ApplicationScoped
public class BulkFiles {

  /** From this position of the feed of changes on a reader has to follow to keep the file true. */
  static final String POSITION = "Baku-Position";

  @Inject OpenData data;
  @Inject BulkGate gate;
  @Inject ApiLinks links;

  /**
   * @param id only the rows of this subject; null or empty for the whole file
   * @throws InvalidInput id.unreadable
   */
  Response answer(Table table, BulkForm form, String id, Request request) {
    UUID subject = subject(id);
    DataState state = data.state();
    EntityTag tag = new EntityTag(tag(table, form, state), true);
    Date changedAt = state.changedAt() == null ? null : Date.from(state.changedAt());
    ResponseBuilder known = changedAt == null ? request.evaluatePreconditions(tag) : request.evaluatePreconditions(changedAt, tag);
    ResponseBuilder answer = known == null ? file(table, form, subject, request) : known;
    if (Setting.DEMO.isOn()) {
      answer.header(SampleMark.HEADER, SampleMark.NOT_INDEXED);
    }
    return answer.tag(tag).lastModified(changedAt).header(POSITION, state.position())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate").link(links.changes(state.position()), "next").build();
  }

  /** For HEAD without what would have to be made only to be dropped. */
  private ResponseBuilder file(Table table, BulkForm form, UUID subject, Request request) {
    ResponseBuilder answer = Response.ok().type(form.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"baku-" + table.fileName() + "." + form.ending() + "\"");
    return HttpMethod.HEAD.equals(request.getMethod()) ? answer : answer.entity(body(table, form, subject));
  }

  private StreamingOutput body(Table table, BulkForm form, UUID subject) {
    if (subject != null) {
      return to -> {
        try (RowWriter rows = form.writer(table, new Unclosed(to))) {
          data.of(table, subject, rows);
        }
      };
    }
    return gate.through(to -> {
      try (RowWriter rows = form.writer(table, new Unclosed(to))) {
        data.all(table, rows);
      }
    });
  }

  /** What the file is made of: the data, and which fields are told of it. */
  private static String tag(Table table, BulkForm form, DataState state) {
    int shape = table.fields().stream().map(Field::name).toList().hashCode();
    return state.mark() + "-" + Integer.toHexString(shape) + "-" + form.ending();
  }

  private static UUID subject(String id) {
    if (id == null || id.isEmpty()) {
      return null;
    }
    try {
      return Ids.parse(id);
    } catch (NotFound unreadable) {
      throw new InvalidInput("id.unreadable", Map.of(), "id");
    }
  }

  /** The server closes its stream itself, and not when the file broke off: then the reader must see that it did. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
