package id.baku.bench.spike;

import id.baku.bench.nation.Government;
import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalService;
import id.baku.launcher.PlainFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Loads the invented nation into one side, if it is not in, and asks it searches of every kind, one at a time.
 *
 * <pre>./baku bench spike lucene 10000 FOLDER
 * ./baku bench spike postgresql 10000 jdbc:postgresql://...</pre>
 */
public final class Spike {

  private static final int WARM_UP = 30;
  private static final int MEASURED = 100;
  private static final Path REFERENCE_DATA = Path.of("tenants/_default");

  private Spike() {}

  /** @param arguments side, services, folder or address */
  public static void run(String[] arguments) throws Exception {
    if (arguments.length != 3) {
      throw new PlainFailure("Which side, how many services, and where? For example: lucene 10000 /tmp/index");
    }
    Nation nation = Nation.of(Nation.USUAL_SEED, Integer.parseInt(arguments[1]));
    try (Side side = arguments[0].equals("lucene") ? new LuceneSide(Files.createDirectories(Path.of(arguments[2])), nation, REFERENCE_DATA)
        : new PostgresSide(arguments[2])) {
      if (!side.isLoaded()) {
        load(side, nation);
      }
      System.out.println("| side | entries | search | found | p50 ms | p95 ms |\n|---|---|---|---|---|---|");
      for (Question question : questions(nation)) {
        measure(side, question, arguments[1]);
      }
    }
  }

  private static void load(Side side, Nation nation) throws Exception {
    long spent = 0;
    long key = 0;
    for (Iterator<NationalService> services = nation.services().iterator(); services.hasNext(); ) {
      NationalService service = services.next();
      long begin = System.nanoTime();
      side.load(service, ++key);
      spent += System.nanoTime() - begin;
    }
    long begin = System.nanoTime();
    side.finish();
    spent += System.nanoTime() - begin;
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.printf(Locale.ROOT, "%s, %d entries: built in %.1f s, %.1f MB on disk, %.0f MB of heap in use%n%n", side.name(), key, spent / 1e9,
        side.bytesOnDisk() / 1048576.0, (memory.totalMemory() - memory.freeMemory()) / 1048576.0);
  }

  private static List<Question> questions(Nation nation) {
    Government place = nation.governments().get(100);
    int number = Integer.parseInt(place.region().code().replace(".", ""));
    return List.of(new Question("rare", "ambulans", "ambulans", 0), new Question("common", "surat", "surat", 0),
        new Question("every entry", "pemohon", "pemohon", 0), new Question("two terms", "kartu keluarga", "kartu & keluarga", 0),
        new Question("three common terms", "surat keterangan usaha", "surat & keterangan & usaha", 0),
        new Question("typo", "kelahirran", "~kelahirran", 0), new Question("prefix", "kelah", "kelah:*", 0), new Question("short prefix", "pen", "pen:*", 0),
        new Question("place + term", "akta " + place.place(), "akta", number));
  }

  private static void measure(Side side, Question question, String entries) throws Exception {
    long found = 0;
    for (int i = 0; i < WARM_UP; i++) {
      found = side.ask(question);
    }
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      long begin = System.nanoTime();
      side.ask(question);
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(Locale.ROOT, "| %s | %s | %s | %d | %.1f | %.1f |%n", side.name(), entries, question.kind(), found, sorted[MEASURED / 2],
        sorted[MEASURED * 95 / 100]);
  }
}
