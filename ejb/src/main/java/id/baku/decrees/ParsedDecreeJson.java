package id.baku.decrees;

import id.baku.platform.SigningCapacity;
import id.baku.standards.ChannelKind;
import id.baku.standards.ComponentKind;
import id.baku.standards.TimeUnit;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints a parsed decree as JSON. Keys beside those of the schema ({@code line}, {@code confidence}, {@code
 * remainders} and others) may be ignored by readers.
 */
public final class ParsedDecreeJson {

  /** Channels the schema has a type for; the others go under {@code other_channels}. */
  private static final Set<ChannelKind> IN_SCHEMA = EnumSet.complementOf(
      EnumSet.of(ChannelKind.LETTER, ChannelKind.OMBUDSMAN, ChannelKind.OTHER_SOCIAL));

  private ParsedDecreeJson() {}

  public static JsonObject of(ParsedDecree decree) {
    JsonArrayBuilder standards = Json.createArrayBuilder();
    decree.standards().forEach(standard -> standards.add(standard(standard)));
    JsonArrayBuilder remainders = Json.createArrayBuilder();
    decree.remainders().forEach(r -> remainders.add(Json.createObjectBuilder()
        .add("line", r.span().line()).add("start", r.span().start()).add("end", r.span().end())
        .add("text", r.text())));
    ParseReport report = decree.report();
    JsonObjectBuilder out = Json.createObjectBuilder()
        .add("decree", header(decree.header()))
        .add("standards", standards)
        .add("remainders", remainders)
        .add("report", Json.createObjectBuilder()
            .add("standards", report.standards())
            .add("cells_found", report.cellsFound())
            .add("cells_missing", report.cellsMissing())
            .add("low_confidence", report.lowConfidence())
            .add("remainders", report.remainders()));
    if (!decree.rowErrors().isEmpty()) {
      out.add("row_errors", array(decree.rowErrors().stream().map(error -> Json.createObjectBuilder().add("sheet", error.sheet())
          .add("row", error.row()).add("column", error.column()).add("problem", error.problem()).build()).toList()));
    }
    return out.build();
  }

  /** Writes the JSON indented, with a line break at the end. */
  public static void write(ParsedDecree decree, Writer out) {
    JsonWriterFactory factory = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    StringWriter text = new StringWriter();
    try (var writer = factory.createWriter(text)) {
      writer.writeObject(of(decree));
    }
    try {
      out.write(text.toString().strip());
      out.write('\n');
      out.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonObject header(DecreeHeader header) {
    JsonObjectBuilder out = Json.createObjectBuilder();
    add(out, "number", header.number());
    add(out, "title", header.title());
    add(out, "date", header.date() == null ? null : header.date().toString());
    add(out, "place", header.place());
    add(out, "issuer", header.issuer());
    if (header.signatory() == null) {
      out.addNull("signatory");
    } else {
      JsonObjectBuilder signatory = Json.createObjectBuilder();
      add(signatory, "name", header.signatory().name());
      add(signatory, "rank", header.signatory().rank());
      add(signatory, "nip", header.signatory().nip());
      add(signatory, "position", header.signatory().position());
      if (header.signatory().capacity() != SigningCapacity.HOLDER) {
        signatory.add("capacity", header.signatory().capacity().name().toLowerCase(Locale.ROOT));
      }
      out.add("signatory", signatory);
    }
    out.add("considerations", strings(header.considerations()));
    out.add("legal_basis", strings(header.legalBasis()));
    if (!header.noted().isEmpty()) {
      out.add("noted", strings(header.noted()));
    }
    JsonArrayBuilder dictums = Json.createArrayBuilder();
    header.dictums().forEach(d -> dictums.add(
        Json.createObjectBuilder().add("ordinal", d.ordinal()).add("text", d.text())));
    return out.add("dictums", dictums).build();
  }

  private static JsonObject standard(ParsedStandard standard) {
    JsonObjectBuilder out = Json.createObjectBuilder();
    add(out, "group", standard.group());
    add(out, "group_no", standard.groupNumber());
    add(out, "service_type", standard.serviceType());
    out.add("service_no", standard.serviceNumber());
    out.add("line", standard.line());
    JsonObjectBuilder components = Json.createObjectBuilder();
    JsonObjectBuilder cells = Json.createObjectBuilder();
    for (ComponentKind kind : ComponentKind.values()) {
      ParsedCell cell = standard.cells().get(kind);
      components.add(kind.schemaKey(), cell == null ? JsonValue.NULL : content(cell.content()));
      if (cell != null) {
        cells.add(kind.schemaKey(), cell(cell));
      }
    }
    return out.add("components", components).add("cells", cells).build();
  }

  /** Where a cell comes from and how sure the parser is. */
  private static JsonObject cell(ParsedCell cell) {
    JsonObjectBuilder out = Json.createObjectBuilder();
    out.add("label", cell.label());
    out.add("confidence", cell.confidence());
    if (cell.span() != null) {
      out.add("line", cell.span().line());
    }
    JsonArrayBuilder spans = Json.createArrayBuilder();
    cell.spans().forEach(s -> spans.add(Json.createArrayBuilder().add(s.start()).add(s.end())));
    return out.add("spans", spans).build();
  }

  private static JsonValue content(CellContent content) {
    return switch (content) {
      case CellContent.Items items -> strings(items.items().stream().map(CellContent.Item::text).toList());
      case CellContent.Procedure procedure -> procedure(procedure);
      case CellContent.Times times -> array(times.promises().stream().map(ParsedDecreeJson::time).toList());
      case CellContent.Fees fees -> fees(fees);
      case CellContent.Channels channels -> array(channels.channels().stream()
          .filter(c -> IN_SCHEMA.contains(c.kind())).map(ParsedDecreeJson::channel).toList());
      case CellContent.StaffCount staff -> {
        JsonObjectBuilder out = Json.createObjectBuilder();
        add(out, "n", staff.number());
        add(out, "words", staff.words());
        add(out, "text", staff.text());
        yield out.build();
      }
      case CellContent.Evaluation evaluation -> {
        JsonObjectBuilder out = Json.createObjectBuilder();
        add(out, "every", evaluation.every());
        add(out, "unit", evaluation.unit() == null ? null : evaluation.unit().schemaKey());
        add(out, "text", evaluation.text());
        yield out.build();
      }
    };
  }

  private static JsonObject procedure(CellContent.Procedure procedure) {
    JsonObjectBuilder out = Json.createObjectBuilder();
    if (procedure.lead() != null) {
      out.add("lead", procedure.lead());
    }
    out.add("steps", array(procedure.steps().stream().map(step -> {
      JsonObjectBuilder one = Json.createObjectBuilder().add("no", step.no()).add("text", step.text());
      if (step.actor() != null) {
        one.add("actor", step.actor());
      }
      return one.build();
    }).toList()));
    if (procedure.flow() == null) {
      return out.addNull("flow").build();
    }
    JsonArrayBuilder nodes = Json.createArrayBuilder();
    procedure.flow().nodes().forEach(n -> nodes.add(
        Json.createObjectBuilder().add("id", n.id()).add("label", n.label())));
    JsonArrayBuilder edges = Json.createArrayBuilder();
    procedure.flow().edges().forEach(e -> {
      JsonObjectBuilder edge = Json.createObjectBuilder().add("from", e.from()).add("to", e.to());
      add(edge, "label", e.label());
      edges.add(edge);
    });
    return out.add("flow", Json.createObjectBuilder().add("nodes", nodes).add("edges", edges)).build();
  }

  private static JsonObject time(CellContent.TimePromise promise) {
    JsonObjectBuilder out = Json.createObjectBuilder().add("channel", promise.channel().schemaKey());
    add(out, "amount", promise.amount());
    boolean calendar = promise.unit() == TimeUnit.CALENDAR_DAY;
    out.add("unit", calendar ? TimeUnit.DAY.schemaKey() : promise.unit().schemaKey());
    if (calendar) {
      out.add("exact_unit", promise.unit().schemaKey());
    }
    add(out, "text", promise.text());
    if (promise.startEvent() != null) {
      out.add("start_event", promise.startEvent());
    }
    if (promise.bound() != null) {
      out.add("bound", promise.bound());
    }
    return out.build();
  }

  private static JsonObject fees(CellContent.Fees fees) {
    JsonObjectBuilder out = Json.createObjectBuilder();
    if (fees.free() == null) {
      out.addNull("free");
    } else {
      out.add("free", fees.free());
    }
    add(out, "text", fees.text());
    JsonArrayBuilder items = Json.createArrayBuilder();
    fees.items().forEach(item -> {
      JsonObjectBuilder one = Json.createObjectBuilder().add("name", item.name())
          .add("amount_rupiah", item.amountRupiah());
      if (item.upTo() != null) {
        one.add("up_to_rupiah", item.upTo());
      }
      items.add(one);
    });
    out.add("items", items);
    if (!fees.legalBasis().isEmpty()) {
      out.add("legal_basis", strings(fees.legalBasis()));
    }
    return out.build();
  }

  private static JsonObject channel(CellContent.Channel channel) {
    return Json.createObjectBuilder().add("type", channel.kind().schemaKey()).add("value", channel.value()).build();
  }

  private static JsonValue array(List<JsonObject> objects) {
    JsonArrayBuilder out = Json.createArrayBuilder();
    objects.forEach(out::add);
    return out.build();
  }

  private static JsonArray strings(Collection<String> values) {
    JsonArrayBuilder out = Json.createArrayBuilder();
    values.forEach(out::add);
    return out.build();
  }

  private static void add(JsonObjectBuilder out, String key, String value) {
    if (value == null) {
      out.addNull(key);
    } else {
      out.add(key, value);
    }
  }

  private static void add(JsonObjectBuilder out, String key, Integer value) {
    if (value == null) {
      out.addNull(key);
    } else {
      out.add(key, value);
    }
  }
}
