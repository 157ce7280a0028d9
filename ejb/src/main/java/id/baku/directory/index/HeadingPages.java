package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchAnswer.Heading;
import id.baku.directory.SearchAnswer.Hit;
import id.baku.directory.index.NearestHits.Place;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Cuts what an attempt found into pages: headings, or the services under one of them. */
final class HeadingPages {

  /** Services shown under a heading before it is opened. */
  private static final int SHOWN_UNDER_HEADING = 3;
  /** What a heading gains each time the services under it double: what many agencies offer is asked for more. */
  private static final int POINTS_FOR_DOUBLE = 3;

  private final StateSearcher searcher;
  private final HeadingOrds headings;
  private final Places places;
  private final Attempt attempt;
  private final int near;

  /** @param near number of the government somebody is near to, 0 for none */
  HeadingPages(StateSearcher searcher, Places places, Attempt attempt, int near) {
    this.searcher = searcher;
    this.headings = searcher.headings();
    this.places = places;
    this.attempt = attempt;
    this.near = near;
  }

  private record Ranked(int ord, int score) {}

  /** @param after key of the page before, null for the first */
  Page<Heading> headings(String after, int limit) throws IOException {
    List<Ranked> best = best(after, limit + 1);
    List<Ranked> shown = best.subList(0, Math.min(limit, best.size()));
    NearestHits nearest = nearest(shown.stream().map(Ranked::ord).toList(), SHOWN_UNDER_HEADING, null);
    List<Heading> items = new ArrayList<>();
    for (Ranked heading : shown) {
      items.add(heading(heading.ord(), nearest.of(heading.ord())));
    }
    Ranked last = best.size() > limit ? shown.getLast() : null;
    return new Page<>(items, last == null ? null : PageKey.of(last.score(), headings.key(last.ord())));
  }

  /** The services under one heading, each as a heading of its own. */
  Page<Heading> under(String key, String after, int limit) throws IOException {
    int ord = headings.find(key);
    if (ord < 0 || attempt.counter().hitsOfHeading[ord] == 0) {
      return new Page<>(List.of(), null);
    }
    List<Place> found = nearest(List.of(ord), limit + 1, after == null ? null : place(after)).of(ord);
    List<Place> shown = found.subList(0, Math.min(limit, found.size()));
    List<Heading> items = new ArrayList<>();
    for (Place place : shown) {
      StoredHit.Stored stored = stored(place);
      items.add(new Heading(key, stored.heading(), 1, List.of(stored.hit())));
    }
    return new Page<>(items, found.size() > limit ? PageKey.of(shown.getLast().rank(), shown.getLast().key()) : null);
  }

  private List<Ranked> best(String after, int most) throws IOException {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    long afterScore = key == null ? Long.MAX_VALUE : PageKey.number(key[0]);
    int afterOrd = key == null ? -1 : headings.lastUpTo(key[1]);
    Comparator<Ranked> lastFirst = Comparator.comparingInt(Ranked::score).thenComparing(Ranked::ord, Comparator.reverseOrder());
    PriorityQueue<Ranked> best = new PriorityQueue<>(lastFirst);
    int[] hits = attempt.counter().hitsOfHeading;
    for (int ord = 0; ord < hits.length; ord++) {
      if (hits[ord] > 0) {
        int score = score(ord);
        if (score < afterScore || score == afterScore && ord > afterOrd) {
          best.add(new Ranked(ord, score));
          if (best.size() > most) {
            best.poll();
          }
        }
      }
    }
    return best.stream().sorted(lastFirst.reversed()).toList();
  }

  private int score(int ord) {
    int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(attempt.counter().hitsOfHeading[ord]);
    return attempt.counter().scoreOfHeading[ord] + POINTS_FOR_DOUBLE * doublings;
  }

  private NearestHits nearest(List<Integer> ords, int most, Place after) {
    return new NearestHits(headings, ords, near, most, after).among(attempt.counter().hits);
  }

  private Heading heading(int ord, List<Place> first) throws IOException {
    List<StoredHit.Stored> hits = new ArrayList<>();
    for (Place place : first) {
      hits.add(stored(place));
    }
    return new Heading(headings.key(ord), hits.getFirst().heading(), attempt.counter().hitsOfHeading[ord],
        hits.stream().map(StoredHit.Stored::hit).toList());
  }

  private StoredHit.Stored stored(Place place) throws IOException {
    LeafReaderContext part = searcher.getIndexReader().leaves().get(ReaderUtil.subIndex(place.doc(), searcher.getIndexReader().leaves()));
    BinaryDocValues shown = part.reader().getBinaryDocValues(Documents.SHOWN);
    shown.advance(place.doc() - part.docBase);
    StoredHit.Stored read = StoredHit.read(shown.binaryValue());
    Hit hit = read.hit();
    return new StoredHit.Stored(new Hit(hit.card(), hit.government(), places.find(hit.government()).map(Region::name).orElse(null)), read.heading());
  }

  private static Place place(String after) {
    String[] key = PageKey.parse(after, 2);
    return new Place(0, PageKey.number(key[0]), PageKey.number(key[1]));
  }
}
