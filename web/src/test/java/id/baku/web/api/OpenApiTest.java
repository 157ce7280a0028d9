package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.baku.drafts.SentDraft;
import id.baku.web.api.drafts.ByToken;
import id.baku.web.api.drafts.CheckedDraft;
import id.baku.web.api.drafts.DraftDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract says what the classes do, no more and no less. */
class OpenApiTest {

  private static final JsonObject CONTRACT = read();
  /** Records that methods send or take without their type saying so, since tags and statuses go with them. */
  private static final List<Class<?>> IN_RESPONSES = List.of(Problem.class, DraftDocument.class, CheckedDraft.class, SentDraft.class);
  private static final JsonObject SCHEMAS = CONTRACT.getJsonObject("components").getJsonObject("schemas");

  @Test
  void is_openapi_3_1() {
    assertThat(CONTRACT.getString("openapi")).isEqualTo("3.1.0");
  }

  @Test
  void names_every_operation_and_every_parameter_of_the_resources() {
    assertThat(operationsOfContract()).isNotEmpty().isEqualTo(operationsOfResources());
  }

  /** So a record that is added to the API is marked like the others. */
  @Test
  void every_record_with_an_address_tells_whether_it_is_of_a_sample_agency() {
    List<JavaClass> records = new ClassFileImporter().importPackages("id.baku.web.api").stream()
        .filter(type -> type.isRecord() && type.tryGetField("self").isPresent()).toList();
    assertThat(records).hasSizeGreaterThanOrEqualTo(6).allSatisfy(type -> {
      assertThat(type.isAssignableTo(Sampled.class)).as(type.getName()).isTrue();
      assertThat(type.tryGetField("notice")).as(type.getName()).isPresent();
    });
  }

  @Test
  void says_of_every_operation_whether_it_needs_a_token() {
    methods().forEach(method -> {
      JsonObject operation = CONTRACT.getJsonObject("paths").getJsonObject(path(method)).getJsonObject(verb(method).toLowerCase());
      boolean byToken = method.getDeclaringClass().isAnnotationPresent(ByToken.class);
      assertThat(operation.containsKey("security")).as(method.toString()).isEqualTo(byToken);
      assertThat(operation.getJsonObject("responses").keySet().containsAll(Set.of("401", "403", "429"))).as(method.toString()).isEqualTo(byToken);
    });
  }

  @Test
  void operation_ids_are_unique() {
    List<String> ids = operations().stream().map(operation -> operation.getString("operationId")).toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void promises_the_type_that_the_resource_returns() {
    assertThat(methods().filter(method -> method.getReturnType().isRecord())).isNotEmpty().allSatisfy(method -> {
      JsonObject media = CONTRACT.getJsonObject("paths").getJsonObject(path(method)).getJsonObject("get")
          .getJsonObject("responses").getJsonObject("200").getJsonObject("content").getJsonObject("application/json");
      assertThat(media.getJsonObject("schema").getString("$ref"))
          .isEqualTo("#/components/schemas/" + name(method.getGenericReturnType()));
    });
  }

  @Test
  void the_schemas_are_the_records() {
    Map<String, Set<String>> ofRecords = new LinkedHashMap<>();
    methods().map(Method::getGenericReturnType).forEach(type -> collect(type, ofRecords));
    IN_RESPONSES.forEach(type -> collect(type, ofRecords));
    assertThat(ofRecords).containsKeys("StandardContent", "TimePromise", "Fault", "AgencyItemListing");
    assertThat(ofContract()).isEqualTo(ofRecords);
  }

  @Test
  void every_property_is_promised_except_in_a_problem() {
    SCHEMAS.forEach((name, schema) -> {
      JsonObject properties = schema.asJsonObject().getJsonObject("properties");
      if (properties != null && !Set.of("Problem", "Fault").contains(name)) {
        assertThat(strings(schema.asJsonObject().getJsonArray("required"))).as(name)
            .isEqualTo(new TreeSet<>(properties.keySet()));
      }
    });
  }

  private static Map<String, Set<String>> operationsOfContract() {
    Map<String, Set<String>> found = new TreeMap<>();
    CONTRACT.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) ->
        found.put(method.toUpperCase() + " " + path, operation.asJsonObject().getJsonArray("parameters").stream()
            .map(parameter -> resolved(parameter.asJsonObject()))
            .map(parameter -> parameter.getString("in") + " " + parameter.getString("name"))
            .collect(Collectors.toCollection(TreeSet::new)))));
    return found;
  }

  private static Map<String, Set<String>> operationsOfResources() {
    Map<String, Set<String>> found = new TreeMap<>();
    methods().forEach(method -> found.put(verb(method) + " " + path(method), parameters(method)));
    return found;
  }

  private static Set<String> parameters(Method method) {
    Set<String> found = new TreeSet<>();
    for (Annotation[] annotations : method.getParameterAnnotations()) {
      for (Annotation annotation : annotations) {
        if (annotation instanceof BeanParam) {
          Arrays.stream(method.getParameterTypes()[0].getDeclaredFields()).map(field -> field.getAnnotation(QueryParam.class))
              .filter(Objects::nonNull).forEach(query -> found.add("query " + query.value()));
        } else if (annotation instanceof QueryParam query) {
          found.add("query " + query.value());
        } else if (annotation instanceof HeaderParam header) {
          found.add("header " + header.value());
        } else if (annotation instanceof PathParam path) {
          found.add("path " + path.value());
        }
      }
    }
    return found;
  }

  private static Stream<Method> methods() {
    return new ClassFileImporter().importPackages("id.baku.web.api").stream()
        .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> verb(method) != null);
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull).map(HttpMethod::value).findFirst().orElse(null);
  }

  private static String path(Method method) {
    Path below = method.getAnnotation(Path.class);
    String whole = "/" + method.getDeclaringClass().getAnnotation(Path.class).value()
        + (below == null ? "" : "/" + below.value());
    return whole.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }

  /** Collects the property names of a type and of all types inside it; enums by their values. */
  private static void collect(Type type, Map<String, Set<String>> found) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
      if (((Class<?>) generic.getRawType()).isRecord()) {
        collectRecord((Class<?>) generic.getRawType(), name(type), found);
      }
    } else if (type instanceof Class<?> known) {
      collectRecord(known, known.getSimpleName(), found);
    }
  }

  private static void collectRecord(Class<?> type, String name, Map<String, Set<String>> found) {
    if (type.isEnum()) {
      found.put(name, Arrays.stream(type.getEnumConstants()).map(Object::toString)
          .collect(Collectors.toCollection(TreeSet::new)));
    } else if (type.isRecord() && !found.containsKey(name)) {
      found.put(name, Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
          .map(OpenApiTest::snakeCase).collect(Collectors.toCollection(TreeSet::new)));
      Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType)
          .forEach(component -> collect(component, found));
    }
  }

  private static Map<String, Set<String>> ofContract() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    SCHEMAS.forEach((name, schema) -> found.put(name, schema.asJsonObject().containsKey("enum")
        ? strings(schema.asJsonObject().getJsonArray("enum"))
        : new TreeSet<>(schema.asJsonObject().getJsonObject("properties").keySet())));
    return found;
  }

  /** {@code Listing<AgencyItem>} is called AgencyItemListing. */
  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ((Class<?>) generic.getActualTypeArguments()[0]).getSimpleName()
          + ((Class<?>) generic.getRawType()).getSimpleName();
    }
    return ((Class<?>) type).getSimpleName();
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase();
  }

  private static JsonObject resolved(JsonObject reference) {
    return CONTRACT.getValue(reference.getString("$ref").substring(1)).asJsonObject();
  }

  private static List<JsonObject> operations() {
    List<JsonObject> found = new ArrayList<>();
    CONTRACT.getJsonObject("paths").values().forEach(item ->
        item.asJsonObject().values().forEach(operation -> found.add(operation.asJsonObject())));
    return found;
  }

  private static Set<String> strings(JsonArray array) {
    return array.stream().map(JsonValue.class::cast).map(value -> ((JsonString) value).getString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonObject read() {
    try (JsonReader reader = Json.createReader(OpenApiTest.class.getResourceAsStream("openapi.json"))) {
      return reader.readObject();
    }
  }
}
