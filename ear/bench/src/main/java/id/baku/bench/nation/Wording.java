package id.baku.bench.nation;

import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Channel;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.ComplaintHandling;
import id.baku.standards.StandardContent.Evaluation;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.LegalBases;
import id.baku.standards.StandardContent.LegalBasis;
import id.baku.standards.StandardContent.Procedure;
import id.baku.standards.StandardContent.StaffCount;
import id.baku.standards.StandardContent.Step;
import id.baku.standards.StandardContent.Tariff;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.ChannelKind;
import id.baku.standards.TimeUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words the fourteen components of an invented standard: one to three thousand characters in all, structure and raw wording alike. */
final class Wording {

  private static final double FREE = 0.7;
  private static final double BY_LETTER_TOO = 0.25;
  private static final List<TimeUnit> UNITS = List.of(TimeUnit.MINUTE, TimeUnit.HOUR, TimeUnit.WORKING_DAY, TimeUnit.WORKING_DAY, TimeUnit.DAY);
  private static final Map<TimeUnit, String> UNIT_WORDS = Map.of(TimeUnit.MINUTE, "menit", TimeUnit.HOUR, "jam", TimeUnit.WORKING_DAY,
      "hari kerja", TimeUnit.DAY, "hari");

  private final Map<String, List<String>> sentences = Sections.read("wording.txt");

  /** Draws everything a standard of this name says. */
  StandardContent draw(Chance chance, NationalAgency agency, String service) {
    Function<String, String> fill = sentence -> sentence.replace("{service}", service).replace("{agency}", agency.name())
        .replace("{place}", agency.government().place()).replace("{n}", String.valueOf(chance.between(2, 6)));
    return new StandardContent(
        items(chance, fill, "requirements", 3, 7), procedure(chance, fill), time(chance), fee(chance, service),
        items(chance, fill, "product", 1, 2), complaints(agency), legal(chance, fill), items(chance, fill, "facilities", 3, 5),
        items(chance, fill, "competence", 2, 4), items(chance, fill, "supervision", 2, 3), staff(chance),
        items(chance, fill, "guarantee", 1, 3), items(chance, fill, "safety", 1, 3),
        new Evaluation("Evaluasi kinerja dilakukan melalui survei kepuasan masyarakat setiap 1 (satu) tahun sekali", 1, TimeUnit.YEAR));
  }

  private ItemList items(Chance chance, Function<String, String> fill, String section, int least, int most) {
    List<String> texts = drawn(chance, fill, section, least, most);
    return new ItemList(numbered(texts), texts.stream().map(text -> new Item(text, null, null)).toList());
  }

  private Procedure procedure(Chance chance, Function<String, String> fill) {
    List<String[]> lines = drawn(chance, fill, "steps", 4, 7).stream().map(line -> line.split(" \\| ")).toList();
    List<Step> steps = IntStream.range(0, lines.size())
        .mapToObj(i -> new Step(String.valueOf(i + 1), lines.get(i)[1], lines.get(i)[0])).toList();
    return new Procedure(numbered(lines.stream().map(line -> line[1]).toList()), steps, null);
  }

  private CompletionTime time(Chance chance) {
    TimePromise inPerson = promise(chance, RequestChannel.WALK_IN, "permohonan langsung");
    List<TimePromise> promises = chance.happens(BY_LETTER_TOO)
        ? List.of(inPerson, promise(chance, RequestChannel.LETTER, "permohonan melalui surat")) : List.of(inPerson);
    return new CompletionTime(promises.stream().map(TimePromise::text).collect(Collectors.joining("\n")), promises);
  }

  private static TimePromise promise(Chance chance, RequestChannel channel, String words) {
    TimeUnit unit = chance.one(UNITS);
    int amount = unit == TimeUnit.MINUTE ? chance.between(2, 12) * 5 : chance.between(1, unit == TimeUnit.HOUR ? 4 : 14);
    String text = "Paling lama " + amount + " " + UNIT_WORDS.get(unit) + " sejak berkas diterima lengkap untuk " + words;
    return new TimePromise(channel, amount, unit, "berkas diterima lengkap", "paling lama", text);
  }

  private static Fee fee(Chance chance, String service) {
    if (chance.happens(FREE)) {
      return new Fee("Tidak dipungut biaya (gratis)", true, List.of());
    }
    List<Tariff> tariffs = IntStream.range(0, chance.between(1, 3)).mapToObj(i -> new Tariff(
        service + " golongan " + (i + 1), chance.between(1, 60) * 5_000L, null, "Peraturan Daerah tentang Pajak Daerah dan Retribusi Daerah"))
        .toList();
    return new Fee(tariffs.stream().map(tariff -> tariff.name() + ": Rp" + tariff.amountRupiah()).collect(Collectors.joining("\n")), false,
        tariffs);
  }

  private static ComplaintHandling complaints(NationalAgency agency) {
    return new ComplaintHandling("Pengaduan disampaikan melalui telepon " + agency.phone() + ", surel " + agency.email()
        + ", kotak saran, atau SP4N-LAPOR! di www.lapor.go.id dan ditindaklanjuti paling lama 14 hari kerja", List.of(
        new Channel(ChannelKind.PHONE, agency.phone()), new Channel(ChannelKind.EMAIL, agency.email()),
        new Channel(ChannelKind.LAPOR, "www.lapor.go.id")));
  }

  private LegalBases legal(Chance chance, Function<String, String> fill) {
    List<LegalBasis> bases = drawn(chance, fill, "legal", 2, 4).stream().map(line -> line.split(" ?\\| ", 2))
        .map(parts -> new LegalBasis(parts[1], parts[0].isBlank() ? null : parts[0])).toList();
    return new LegalBases(numbered(bases.stream().map(LegalBasis::text).toList()), bases);
  }

  private static StaffCount staff(Chance chance) {
    int number = chance.between(2, 9);
    String words = List.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan").get(number - 2);
    return new StaffCount(number + " (" + words + ") orang", number, words);
  }

  private List<String> drawn(Chance chance, Function<String, String> fill, String section, int least, int most) {
    return chance.some(sentences.get(section), chance.between(least, most)).stream().map(fill).toList();
  }

  private static String numbered(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(i -> (i + 1) + ". " + texts.get(i)).collect(Collectors.joining("\n"));
  }
}
