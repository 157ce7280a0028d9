package id.baku.web.directory;

import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAnswer.Count;
import id.baku.directory.SearchAnswer.PlaceCount;
import id.baku.directory.SearchAudience;
import id.baku.web.platform.Texts;
import java.util.ArrayList;
import java.util.List;

/** The filters of the search page as links with counts, and what is chosen as chips that take it away again. */
final class SearchChoices {

  /** One filter. @param open whether something in it is chosen */
  public record Filter(String title, boolean open, List<Choice> choices) {}

  /** One value of a filter. @param address the same search with it, or without it when it is chosen */
  public record Choice(String label, long services, String address, boolean chosen) {}

  /** Something chosen. @param address the same search without it */
  public record Chip(String label, String address) {}

  private final Texts texts;
  private final SearchAddress asked;
  private final String page;

  SearchChoices(Texts texts, SearchAddress asked, String page) {
    this.texts = texts;
    this.asked = asked;
    this.page = page;
  }

  List<Filter> filters(SearchAnswer answer) {
    List<Filter> filters = new ArrayList<>();
    add(filters, "audience", audiences(answer));
    add(filters, "province", places(answer.facets().provinces()));
    add(filters, "government", places(answer.facets().governments()));
    add(filters, "kind", choices(SearchAddress.KIND, answer.facets().kinds()));
    add(filters, "cost", choices(SearchAddress.COST, answer.facets().costs()));
    add(filters, "time", choices(SearchAddress.TIME, answer.facets().times()));
    add(filters, "channel", choices(SearchAddress.CHANNEL, answer.facets().channels()));
    return filters;
  }

  /** What is chosen in the address itself; a place named in the words is told by the page. */
  List<Chip> chips(SearchAnswer answer, String regionName, String agencyName, String eventLabel) {
    List<Chip> chips = new ArrayList<>();
    add(chips, SearchAddress.REGION, regionName);
    add(chips, SearchAddress.AGENCY, agencyName);
    add(chips, SearchAddress.LIFE_EVENT, eventLabel);
    for (String name : List.of(SearchAddress.KIND, SearchAddress.AUDIENCE, SearchAddress.COST, SearchAddress.TIME, SearchAddress.CHANNEL)) {
      add(chips, name, asked.get(name) == null ? null : label(name, asked.get(name)));
    }
    if (asked.get(SearchAddress.HEADING) != null && !answer.headings().isEmpty()) {
      add(chips, SearchAddress.HEADING, answer.headings().getFirst().name());
    }
    return chips;
  }

  private void add(List<Chip> chips, String name, String label) {
    if (asked.get(name) != null && label != null) {
      chips.add(new Chip(label, asked.without(name).at(page)));
    }
  }

  private void add(List<Filter> filters, String name, List<Choice> choices) {
    if (!choices.isEmpty()) {
      filters.add(new Filter(texts.get("search.filter." + name), choices.stream().anyMatch(Choice::chosen), choices));
    }
  }

  /** For whom: what the search settled on is chosen, whether somebody chose it or not. */
  private List<Choice> audiences(SearchAnswer answer) {
    List<Choice> choices = new ArrayList<>();
    long all = answer.facets().audiences().stream().mapToLong(Count::services).sum();
    for (var count : answer.facets().audiences()) {
      choices.add(choice(SearchAddress.AUDIENCE, SearchAddress.value(count.value()), count.services(),
          answer.audience() == SearchAudience.of(count.value())));
    }
    if (choices.size() > 1) {
      choices.add(choice(SearchAddress.AUDIENCE, SearchAddress.value(SearchAudience.ALL), all, answer.audience() == SearchAudience.ALL));
    }
    return choices;
  }

  private List<Choice> places(List<PlaceCount> counts) {
    return counts.stream().map(count -> {
      boolean chosen = count.region().code().equals(asked.get(SearchAddress.REGION));
      return new Choice(count.region().name(), count.services(), asked.with(SearchAddress.REGION, chosen ? null : count.region().code()).at(page), chosen);
    }).toList();
  }

  private <T extends Enum<T>> List<Choice> choices(String name, List<Count<T>> counts) {
    return counts.stream().map(count -> {
      String value = SearchAddress.value(count.value());
      return choice(name, value, count.services(), value.equals(asked.get(name)));
    }).toList();
  }

  private Choice choice(String name, String value, long services, boolean chosen) {
    boolean takesAway = value.equals(asked.get(name));
    return new Choice(label(name, value), services, asked.with(name, takesAway ? null : value).at(page), chosen);
  }

  private String label(String name, String value) {
    String key = "search." + name + "." + value;
    return texts.has(key) ? texts.get(key) : value;
  }
}
