package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Shared;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say in the words of schema.org, read out of the pages as they are sent and judged by the shapes of others. */
class StructuredDataE2E {

  static Stream<String> pages() {
    return Stream.concat(Pages.SERVICES.stream(), Stream.of("/en" + Pages.SERVICE, Pages.AGENCY));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void each_page_has_one_block_about_itself(String path) {
    JsonObject told = told(path);
    assertThat(told.getString("@context")).isEqualTo("https://schema.org");
    assertThat(told.getString("@type")).isEqualTo(path.equals(Pages.AGENCY) ? "GovernmentOrganization" : "GovernmentService");
    assertThat(told.getString("url")).isEqualTo(Product.running().address() + path);
    assertThat(told.getString("name")).isEqualTo(Site.get(path).html().selectFirst("h1").text());
  }

  @Test
  void the_shapes_of_schema_org_hold_for_each_page_and_not_for_a_wrong_one() {
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(Shared.file("interop/schemarama-schemaorg/full.shacl.ttl").toString()));
    Model classes = RDFDataMgr.loadModel(Shared.file("interop/schemarama-schemaorg/subclasses.ttl").toString());
    for (String path : pages().toList()) {
      var report = ShaclValidator.get().validate(shapes, graph(told(path), classes).getGraph());
      assertThat(report.getEntries().stream().map(Object::toString)).as(path).isEmpty();
      assertThat(report.conforms()).isTrue();
    }
    JsonObject wrong = Json.createObjectBuilder(told(Pages.SERVICE)).add("name", Json.createObjectBuilder().add("@type", "Offer")).build();
    assertThat(ShaclValidator.get().validate(shapes, graph(wrong, classes).getGraph()).conforms()).isFalse();
  }

  @Test
  void pages_of_another_day_say_nothing_to_search_engines() {
    for (String path : List.of(Pages.SERVICE + "?tanggal=2025-01-02", "/", "/instansi", Pages.EDITIONS)) {
      assertThat(Site.get(path).html().select("script[type=application/ld+json]")).as(path).isEmpty();
    }
  }

  private static JsonObject told(String path) {
    var blocks = Site.get(path).html().select("head script[type=application/ld+json]");
    assertThat(blocks).as(path).hasSize(1);
    try (var reader = Json.createReader(new StringReader(blocks.first().data()))) {
      return reader.readObject();
    }
  }

  /** As statements, with the vocabulary's context in its place: it is not fetched, and these shapes speak of http. */
  private static Model graph(JsonObject told, Model classes) {
    JsonObject local = Json.createObjectBuilder(told).add("@context", Json.createObjectBuilder().add("@vocab", "http://schema.org/")
        .add("url", Json.createObjectBuilder().add("@type", "@id"))).build();
    Model model = ModelFactory.createDefaultModel().add(classes);
    RDFParser.fromString(local.toString(), Lang.JSONLD11).parse(model);
    return model;
  }
}
