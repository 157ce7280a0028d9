package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.bench.Http.Answer;
import id.baku.bench.Http.Check;
import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.directory.SearchAudience;
import id.baku.platform.PageKey;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that is measured, with what a right answer looks like according to the generator. */
final class Operations {

  private static final int SAMPLE = 40_000;
  private static final int REPEATED = 200;
  private static final int PER_PAGE = 50;
  private static final Pattern TOTAL = Pattern.compile("\"total\":\\s*(\\d+)");

  private final Http http;
  private final Alone database;
  private final SearchAlone engine;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
  private final List<Known> known = new ArrayList<>();
  private final List<NationalAgency> byName;
  private final Nation nation;

  Operations(Nation nation, Http http, Alone database, SearchAlone engine) {
    this.nation = nation;
    this.http = http;
    this.database = database;
    this.engine = engine;
    this.byName = nation.agencies().stream().sorted(Comparator.comparing(NationalAgency::name).thenComparing(NationalAgency::slug)).toList();
    List<NationalAgency> mixed = new ArrayList<>(nation.agencies());
    Collections.shuffle(mixed, new Random(nation.seed()));
    mixed.stream().flatMap(nation::services).limit(SAMPLE)
        .forEach(service -> known.add(new Known(service.agency().slug(), service.description().slug(), service.description().name())));
  }

  /** The least a request through this server costs: a file, and a method that does nothing. */
  Operation staticFile() {
    return Operation.of("static file", http.asking(turn -> "/robots.txt", Check.status(200)));
  }

  Operation emptyMethod() {
    return Operation.of("empty JAX-RS method", http.asking(turn -> "/api/v1/ping", Check.status(204)));
  }

  List<Operation> all() throws Exception {
    List<Operation> all = new ArrayList<>();
    all.addAll(pages());
    all.add(staffList());
    all.addAll(searches());
    return all;
  }

  private List<Operation> pages() throws Exception {
    IntFunction<Known> repeated = turn -> known.get(turn % Math.min(REPEATED, known.size()));
    AtomicInteger next = new AtomicInteger(REPEATED);
    IntFunction<Known> fresh = turn -> known.get(next.getAndIncrement() % known.size());
    String[] tags = new String[Math.min(REPEATED, known.size())];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = http.get(known.get(i).page()).header("ETag");
    }
    return List.of(
        Operation.of("service page, first", turn -> {
          Known page = fresh.apply(turn);
          return Check.says(any -> page.name()).wrong(turn, http.get(page.page()));
        }).alone(service(turn -> known.get(turn % known.size()))).eachNew(),
        Operation.of("service page, repeated", http.asking(turn -> repeated.apply(turn).page(), Check.says(turn -> repeated.apply(turn).name())))
            .alone(service(repeated)),
        Operation.of("service page, 304", turn -> Check.status(304).wrong(turn,
            http.get(repeated.apply(turn).page(), "If-None-Match", tags[turn % tags.length]))).alone(service(repeated)),
        Operation.of("API by slug, first", turn -> {
          Known page = fresh.apply(turn);
          return Check.says(any -> "\"" + page.name() + "\"").wrong(turn, http.get(page.api()));
        }).alone(service(turn -> known.get(turn % known.size()))).eachNew(),
        Operation.of("API by slug, repeated", http.asking(turn -> repeated.apply(turn).api(),
            Check.says(turn -> "\"" + repeated.apply(turn).name() + "\""))).alone(service(repeated)),
        list());
  }

  private id.baku.bench.load.Act service(IntFunction<Known> which) {
    return database.asking("directory/service", turn -> Map.of("agency", which.apply(turn).agency(), "service", which.apply(turn).service(),
        "day", today, "samples", false));
  }

  /** Any page of the list of agencies, entered by its key. */
  private Operation list() {
    IntFunction<NationalAgency> last = turn -> byName.get((int) ((turn * 7919L) % (byName.size() / PER_PAGE - 1) + 1) * PER_PAGE - 1);
    IntFunction<String> first = turn -> byName.get(byName.indexOf(last.apply(turn)) + 1).name();
    return Operation.of("k-th page of agencies", http.asking(
            turn -> "/instansi?setelah=" + PageKey.of(false, last.apply(turn).name(), last.apply(turn).slug()), Check.says(first)))
        .alone(database.asking("directory/agencies", turn -> Map.of("day", today, "afterSample", false, "afterName", last.apply(turn).name(),
            "afterSlug", last.apply(turn).slug(), "limit", PER_PAGE + 1, "samples", false)));
  }

  private Operation staffList() throws Exception {
    StaffVisit visit = StaffVisit.signIn(http, StaffTenant.EMAIL, StaffTenant.PASSWORD);
    String name = nation.services(StaffTenant.of(nation)).findFirst().orElseThrow().description().name();
    return Operation.of("staff list", turn -> Check.says(any -> name).wrong(turn, visit.get("/kelola/standar/daftar")));
  }

  /** No search is kept for another turn, since each address bears a parameter that the page does not know. */
  private List<Operation> searches() throws IOException {
    List<Operation> searches = new ArrayList<>();
    for (Map.Entry<String, Sought> one : Sought.in(nation).entrySet()) {
      Sought sought = one.getValue();
      long shown = engine.total(sought.query(), SearchAudience.PUBLIC_FIRST);
      long total = engine.total(sought.query(), SearchAudience.ALL);
      searches.add(Operation.of("search " + one.getKey() + ", HTML", http.asking(turn -> page(sought.query()) + "&turn=" + turn,
          Check.says(turn -> inIndonesian(shown)))).alone(engine.asking(sought.query())));
      searches.add(Operation.of("search " + one.getKey() + ", JSON", http.asking(turn -> "/api/v1/search?q=" + encoded(sought.query()) + "&turn=" + turn,
          (turn, answer) -> wrongData(sought, total, answer))).alone(engine.asking(sought.query())));
    }
    searches.add(Operation.of("search common, HTML repeated", http.asking(turn -> page("surat"), Check.says(turn -> "/layanan/"))));
    searches.add(anything());
    return searches;
  }

  /** Words of names anybody might look for, one to three of them, now and then with a place, unfinished, or misspelt. */
  private Operation anything() {
    IntFunction<String> query = turn -> Typed.of(known.get((int) (turn * 7919L % known.size())).name(), nation.governments(), new Random(turn));
    return Operation.of("searches of all kinds, HTML", http.asking(turn -> page(query.apply(turn)) + "&turn=" + turn, Check.status(200)))
        .alone(turn -> engine.total(query.apply(turn), SearchAudience.PUBLIC_FIRST) < 0 ? "less than nothing" : null);
  }

  private static String page(String query) {
    return "/cari?q=" + encoded(query);
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String inIndonesian(long number) {
    return NumberFormat.getIntegerInstance(Locale.of("id")).format(number);
  }

  /** The engine alone, over a copy of the index, and what the generator named must agree with the answer. */
  private static String wrongData(Sought sought, long expected, Answer answer) {
    if (answer.status() != 200) {
      return "status " + answer.status();
    }
    Matcher total = TOTAL.matcher(answer.body());
    long found = total.find() ? Long.parseLong(total.group(1)) : -1;
    boolean right = found == expected && (sought.exact() ? found == sought.named() : found >= Math.max(1, sought.named()));
    return right ? null : "\"" + sought.query() + "\" found " + found + ", the engine alone " + expected + ", the generator named " + sought.named();
  }

  /** One service the generator made. */
  private record Known(String agency, String service, String name) {

    String page() {
      return "/layanan/" + agency + "/" + service;
    }

    String api() {
      return "/api/v1/agencies/" + agency + "/standards/" + service;
    }
  }
}
