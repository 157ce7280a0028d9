package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.ServiceCard;
import id.baku.platform.Json;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Component;
import id.baku.standards.StandardContent.Fee;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in tenants/, as the index takes it in: the real agency, the samples, and the reference data beside them. */
final class TenantServices {

  private static final Path TENANTS = Path.of("../tenants");

  final List<IndexedService> services = new ArrayList<>();
  final List<IndexedAgency> agencies = new ArrayList<>();
  final Language language;

  TenantServices() {
    List<Region> regions = Stream.of("regions.json", "regions-sample.json").flatMap(file -> read("_default/" + file).getJsonArray("regions").stream())
        .map(JsonValue::asJsonObject)
        .map(region -> new Region(region.getString("code"), region.getString("kind"), region.getString("name"))).toList();
    List<List<String>> synonyms = read("_default/synonyms.json").getJsonArray("groups").stream()
        .map(group -> group.asJsonObject().getJsonArray("terms").getValuesAs(JsonString::getString)).toList();
    Set<String> stopWords = Set.copyOf(read("_default/stop-words.json").getJsonArray("words").getValuesAs(JsonString::getString));
    language = Language.of("test", synonyms, regions, Json.read(read("_default/place-names.json").toString(), PlaceNames.class), stopWords);
    Map<String, String> names = regions.stream().collect(Collectors.toMap(Region::code, Region::name));
    Map<String, String> governments = Stream.of("governments.json", "governments-sample.json")
        .flatMap(file -> read("_default/" + file).getJsonArray("governments").stream()).map(JsonValue::asJsonObject)
        .collect(Collectors.toMap(one -> one.getString("slug"), one -> one.getString("region_code")));
    try (Stream<Path> folders = Files.list(TENANTS)) {
      folders.filter(folder -> Files.exists(folder.resolve("agency.json"))).sorted()
          .forEach(folder -> addAgency(folder.getFileName().toString(), governments, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index of all of them in an empty folder. */
  ServiceIndex indexIn(Path folder) throws IOException {
    ServiceIndex index = new ServiceIndex(folder, language);
    addTo(index);
    return index;
  }

  void addTo(ServiceIndex index) throws IOException {
    for (IndexedAgency agency : agencies) {
      index.add(agency);
    }
    for (IndexedService service : services) {
      index.put(service.card().standardId(), List.of(service));
    }
    index.refresh(1);
  }

  private void addAgency(String folder, Map<String, String> governments, Map<String, String> regions) {
    JsonObject agency = read(folder + "/agency.json");
    long key = agencies.size() + 1L;
    boolean sample = agency.getBoolean("sample", false);
    agencies.add(new IndexedAgency(key, agency.getString("slug"), agency.getString("name"), agency.getString("short_name"),
        regions.get(agency.getString("region")), sample));
    try (Stream<Path> files = Files.list(TENANTS.resolve(folder).resolve("standards"))) {
      files.sorted().forEach(file -> addService(folder, file.getFileName().toString(), agency, key, governments, regions));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addService(String folder, String file, JsonObject agency, long agencyKey, Map<String, String> governments,
      Map<String, String> regions) {
    JsonObject json = read(folder + "/standards/" + file);
    JsonObject service = json.getJsonObject("service");
    JsonObject version = json.getJsonArray("versions").getValuesAs(JsonObject.class).getLast();
    StandardContent content = Json.read(version.getJsonObject("content").toString(), StandardContent.class);
    Fee fee = content.fee();
    ServiceCard card = new ServiceCard(UUID.nameUUIDFromBytes((folder + file).getBytes()), agency.getString("slug"), agency.getString("name"),
        service.getString("slug"), service.getString("name"), service.getString("group", null),
        Audience.valueOf(service.getString("audience")), content.completionTime() == null ? List.of() : content.completionTime().promises(),
        fee == null ? null : fee.free(), null, null, agency.getBoolean("sample", false));
    services.add(new IndexedService(services.size() + 1L, agencyKey, card, governments.get(agency.getString("government")),
        regions.get(agency.getString("region")), agency.getString("short_name") + " " + agency.getString("parent_body", ""),
        LocalDate.parse(version.getString("in_force_from")), null, List.of(), words(content, ComponentKind.delivery()),
        words(content, ComponentKind.management())));
  }

  private static String words(StandardContent content, List<ComponentKind> kinds) {
    return kinds.stream().map(content::component).filter(Objects::nonNull).map(Component::raw).filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static JsonObject read(String file) {
    try {
      return jakarta.json.Json.createReader(new StringReader(Files.readString(TENANTS.resolve(file)))).readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
