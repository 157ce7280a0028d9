package id.baku.lint.siblings;

import id.baku.decrees.text.Words;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Standards that can be compared: the same service in several groups, or several services of one group. */
final class Siblings {

  private Siblings() {}

  /**
   * The same service in different groups. A longer name counts as the same when the shorter one is its beginning and
   * stands in another group ("Layanan Pengaduan", "Layanan Pengaduan Pelayanan Publik").
   */
  static List<List<LintStandard>> ofOneService(LintSubject subject) {
    Map<String, List<LintStandard>> byName = new LinkedHashMap<>();
    for (LintStandard standard : subject.standards()) {
      if (standard.service() != null && standard.group() != null) {
        byName.computeIfAbsent(Words.plain(standard.service()), name -> new ArrayList<>()).add(standard);
      }
    }
    List<String> names = byName.keySet().stream().sorted(Comparator.comparingInt(String::length)).toList();
    for (String name : names) {
      names.stream().filter(longer -> longer.startsWith(name + " ") && name.contains(" ") && byName.containsKey(longer)
          && byName.containsKey(name) && inOtherGroups(byName.get(longer), byName.get(name)))
          .forEach(longer -> byName.get(name).addAll(byName.remove(longer)));
    }
    return List.copyOf(byName.values());
  }

  static List<List<LintStandard>> ofOneGroup(LintSubject subject) {
    Map<String, List<LintStandard>> byGroup = new LinkedHashMap<>();
    subject.standards().stream().filter(s -> s.group() != null)
        .forEach(s -> byGroup.computeIfAbsent(Words.plain(s.group()), name -> new ArrayList<>()).add(s));
    return List.copyOf(byGroup.values());
  }

  private static boolean inOtherGroups(List<LintStandard> some, List<LintStandard> others) {
    return some.stream().noneMatch(s -> others.stream().anyMatch(o -> Objects.equals(s.group(), o.group())));
  }
}
