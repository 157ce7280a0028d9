package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.bench.Http.Answer;
import id.baku.bench.Http.Check;
import id.baku.bench.load.Act;
import id.baku.bench.nation.Government;
import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.bench.national.Crowd.Member;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What people of offices and agencies do first: sign in, and look at which agencies there are; with what a right answer looks like. */
final class StaffOperations {

  private static final int PUBLIC_PAGE = 50;
  /** Prime, so that turns go all over a list. */
  private static final long STRIDE = 7_919;

  private final Nation nation;
  private final Http http;
  private final Alone database;
  private final Connection superuser;
  private final Crowd crowd;
  private final List<NationalAgency> byName;

  StaffOperations(Nation nation, Http http, Alone database, Connection superuser) {
    this.nation = nation;
    this.http = http;
    this.database = database;
    this.superuser = superuser;
    this.crowd = new Crowd(nation);
    this.byName = nation.agencies().stream().sorted(Comparator.comparing(NationalAgency::name).thenComparing(NationalAgency::slug)).toList();
  }

  /** Sending the form of the sign-in page. @param turns at most; the page itself is opened by so many before */
  List<Operation> signIns(int turns) throws Exception {
    IntFunction<Member> anybody = turn -> crowd.editor(nation.agencies().get((int) (turn * STRIDE % nation.agencies().size())));
    return List.of(
        signIn("sign-in, of one agency", turns, anybody),
        signIn("sign-in, of " + Crowd.MANY + " agencies", turns, turn -> crowd.roamer()));
  }

  private Operation signIn(String name, int turns, IntFunction<Member> who) throws Exception {
    Queue<StaffVisit> waiting = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < turns; i++) {
      waiting.add(StaffVisit.atTheDoor(http));
    }
    return Operation.of(name, turn -> waiting.remove().enters(who.apply(turn).email(), Crowd.PASSWORD) ? null : "not let in")
        .alone(database.asking("security/places-at-sign-in", turn -> Map.of("account", who.apply(turn).account(), "now", OffsetDateTime.now())));
  }

  List<Operation> lists() throws Exception {
    Government largest = crowd.largest();
    Government province = crowd.largestProvince();
    StaffVisit coordinator = withSecondStep(crowd.coordinator(largest));
    StaffVisit watcher = StaffVisit.signIn(http, crowd.watcher().email(), Crowd.PASSWORD);
    StaffVisit operator = withSecondStep(crowd.operator());
    List<NationalAgency> ofLargest = those(agency -> agency.government().equals(largest));
    List<NationalAgency> ofProvince = those(agency -> agency.government().region().provinceCode().equals(province.region().code()));
    List<Government> governments = nation.governments().stream().sorted(Comparator.comparing(Government::name).thenComparing(Government::slug)).toList();
    return List.of(
        ofOffice("coordinator's agencies (" + ofLargest.size() + "), first page", coordinator, largest, false, ofLargest, turn -> 0),
        ofOffice("coordinator's agencies, page by key", coordinator, largest, false, ofLargest, page(ofLargest.size(), Page.DEFAULT_LIMIT)),
        ofOffice("agencies of a province (" + ofProvince.size() + "), first page", watcher, province, true, ofProvince, turn -> 0),
        ofOffice("agencies of a province, page by key", watcher, province, true, ofProvince, page(ofProvince.size(), Page.DEFAULT_LIMIT)),
        governments("operator's governments, first page", operator, governments, turn -> 0),
        governments("operator's governments, page by key", operator, governments, page(governments.size(), Page.DEFAULT_LIMIT)),
        everybody("public list of agencies, first page", turn -> 0),
        everybody("public list of agencies, page by key", page(byName.size(), PUBLIC_PAGE)),
        ofGovernment(largest, ofLargest));
  }

  private Operation ofOffice(String name, StaffVisit visit, Government office, boolean region, List<NationalAgency> agencies, IntFunction<Integer> from) {
    Act act = page(visit, "/kelola/pemerintah/instansi", from, i -> key(agencies, i), i -> agencies.get(i).name());
    return Operation.of(name, act).alone(database.asking("agencies/agencies-of-office", turn -> {
      Map<String, Object> values = slice(agencies, from.apply(turn));
      values.put("government", office.slug());
      values.put("region", region);
      return values;
    }));
  }

  private Operation governments(String name, StaffVisit visit, List<Government> governments, IntFunction<Integer> from) {
    Act act = page(visit, "/kelola/pemerintah/daftar", from, i -> PageKey.of(governments.get(i - 1).name(), governments.get(i - 1).slug()),
        i -> governments.get(i).name());
    return Operation.of(name, act).alone(database.asking("agencies/governments", turn -> {
      int first = from.apply(turn);
      return slice(first == 0 ? null : governments.get(first - 1).name(), first == 0 ? null : governments.get(first - 1).slug());
    }));
  }

  /** A page of a list of staff. @param from place of its first item */
  private static Act page(StaffVisit visit, String path, IntFunction<Integer> from, IntFunction<String> key, IntFunction<String> first) {
    return turn -> {
      int place = from.apply(turn);
      Answer answer = visit.get(path + (place == 0 ? "" : "?setelah=" + key.apply(place)));
      return Check.says(any -> first.apply(place)).wrong(turn, answer);
    };
  }

  /** Never kept for another turn, since each address bears a parameter that the page does not know. */
  private Operation everybody(String name, IntFunction<Integer> from) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    return Operation.of(name, turn -> {
      int place = from.apply(turn);
      Answer answer = http.get("/instansi?turn=" + System.nanoTime() + (place == 0 ? "" : "&setelah=" + PageKey.of(false, byName.get(place - 1).name(), byName.get(place - 1).slug())));
      return Check.says(any -> byName.get(place).name()).wrong(turn, answer);
    }).alone(database.asking("directory/agencies", turn -> {
      int place = from.apply(turn);
      return Map.of("day", today, "afterSample", false, "afterName", place == 0 ? "" : byName.get(place - 1).name(),
          "afterSlug", place == 0 ? "0" : byName.get(place - 1).slug(), "limit", PUBLIC_PAGE + 1, "samples", false);
    }));
  }

  /** The public list narrowed to one government. */
  private Operation ofGovernment(Government government, List<NationalAgency> agencies) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    return Operation.of("public list of agencies, of one government", turn -> Check.says(any -> agencies.getFirst().name())
        .wrong(turn, http.get("/pemerintah/" + government.slug() + "?turn=" + System.nanoTime())))
        .alone(database.asking("directory/agencies-of-government", turn -> Map.of("government", government.slug(), "day", today,
            "afterSample", false, "afterName", "", "afterSlug", "0", "limit", PUBLIC_PAGE + 1, "samples", false)));
  }

  private StaffVisit withSecondStep(Member member) throws Exception {
    return StaffVisit.signIn(http, member.email(), Crowd.PASSWORD, Crowd.code(superuser, member));
  }

  private List<NationalAgency> those(Predicate<NationalAgency> which) {
    return byName.stream().filter(which).toList();
  }

  /** Places at which a page begins, all over the list but never at its beginning. */
  private static IntFunction<Integer> page(int all, int size) {
    int pages = Math.max(1, (all - 1) / size);
    return turn -> (int) (turn * STRIDE % pages + 1) * size;
  }

  private static String key(List<NationalAgency> agencies, int place) {
    return PageKey.of(agencies.get(place - 1).name(), agencies.get(place - 1).slug());
  }

  private static Map<String, Object> slice(List<NationalAgency> agencies, int place) {
    return slice(place == 0 ? null : agencies.get(place - 1).name(), place == 0 ? null : agencies.get(place - 1).slug());
  }

  private static Map<String, Object> slice(String name, String slug) {
    Map<String, Object> values = new HashMap<>();
    values.put("all", name == null);
    values.put("name", name);
    values.put("slug", slug);
    values.put("size", Page.DEFAULT_LIMIT + 1);
    return values;
  }
}
