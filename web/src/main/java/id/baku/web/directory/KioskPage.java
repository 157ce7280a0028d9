package id.baku.web.directory;

import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.directory.ServiceCard;
import id.baku.platform.Json;
import id.baku.platform.NotFound;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.Component;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of a bundle: all services of an agency under their headings, and the words they are found by. */
@Named
@RequestScoped
public class KioskPage implements PublicPage {

  private PublishedAgency agency;
  private Map<String, List<ServiceCard>> groups;
  private List<String> words;

  /** Such a page lies in bundles only. */
  @Override
  public int open(Visit visit) {
    throw new NotFound("page.unknown");
  }

  /** @param contents the service of each card */
  void show(PublishedAgency ofAgency, List<ServiceCard> cards, Map<String, PublishedService> contents) {
    agency = ofAgency;
    groups = cards.stream().collect(Collectors.groupingBy(card -> card.group() == null ? "" : card.group(), LinkedHashMap::new,
        Collectors.toList()));
    words = groups.values().stream().flatMap(List::stream).map(card -> words(contents.get(card.slug()))).toList();
  }

  @Override
  public boolean isSample() {
    return agency.sample();
  }

  public PublishedAgency getAgency() {
    return agency;
  }

  public List<AgencyPage.Group> getGroups() {
    List<AgencyPage.Group> all = new ArrayList<>();
    groups.forEach((name, services) -> all.add(new AgencyPage.Group(name, services)));
    return all;
  }

  /** One string of words for each card, in the order of the cards: JSON that cannot end the element it stands in. */
  public String getIndex() {
    return Json.write(words).replace("<", "\\u003c");
  }

  /** Name, heading, what one gets and what one brings: each word once, in small letters without marks. */
  static String words(PublishedService service) {
    Stream<String> components = Stream.of(ComponentKind.PRODUCT, ComponentKind.REQUIREMENTS).map(service.content()::component)
        .filter(Objects::nonNull).map(Component::raw);
    return Stream.concat(Stream.of(service.name(), service.group()), components).filter(Objects::nonNull)
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT))
        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))).filter(word -> !word.isEmpty()).distinct()
        .collect(Collectors.joining(" "));
  }
}
