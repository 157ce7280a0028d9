package id.baku.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.baku.platform.Sql;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a method leads to, by the byte code: through calls, lambdas and references to methods. Events lead nowhere: what follows from an act is not the
 * act.
 */
final class Reach {

  static final JavaClasses FIELD = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.baku");

  private static final Set<String> CHANGING = Set.of("execute", "persist", "merge", "remove", "flush");
  private static final Pattern ASKED = Pattern.compile("\"([a-z-]+/[a-z-]+)\"");
  /** Statements that change rows, and functions of the database that do. */
  private static final Pattern CHANGING_SQL =
      Pattern.compile("\\b(insert into|delete from|update \\w+( \\w+)?\\s+set|trail_erase|erase_closed_agency|archive_restore)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<JavaCodeUnit, Set<JavaAccess<?>>> ACCESSES = new ConcurrentHashMap<>();

  private Reach() {}

  /** @param beyond whether what is accessed there is none of it, and not followed */
  static Set<JavaAccess<?>> of(JavaCodeUnit from, Predicate<JavaAccess<?>> beyond) {
    Set<JavaCodeUnit> seen = new HashSet<>(Set.of(from));
    Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
    Set<JavaAccess<?>> found = new HashSet<>();
    while (!next.isEmpty()) {
      for (JavaAccess<?> access : ACCESSES.computeIfAbsent(next.pop(), Reach::ownAccesses)) {
        if (!beyond.test(access) && found.add(access) && !touchesRows(access)) {
          access.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).map(JavaCodeUnit.class::cast).filter(seen::add).ifPresent(next::push);
        }
      }
    }
    return found;
  }

  private static Set<JavaAccess<?>> ownAccesses(JavaCodeUnit unit) {
    return unit.getAccessesFromSelf().stream().filter(access -> access.getTargetOwner().getPackageName().startsWith("id.baku") || touchesRows(access))
        .collect(Collectors.toSet());
  }

  /** Whether rows are other ones afterwards: by a statement, by JPA, or since an entity has another value. */
  static boolean changes(JavaAccess<?> access) {
    if (access instanceof JavaFieldAccess field) {
      return field.getAccessType() == JavaFieldAccess.AccessType.SET && field.getTargetOwner().isAnnotatedWith(Entity.class)
          && !field.getOrigin().isConstructor();
    }
    return touchesRows(access) && (CHANGING.contains(access.getTarget().getName())
        || access.getTargetOwner().isAssignableTo(Sql.class) && asksForChange(access));
  }

  private static boolean touchesRows(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(Sql.class) || access.getTargetOwner().isAssignableTo(EntityManager.class);
  }

  /** A statement can change rows and answer with them; which one it is stands where it is asked. */
  private static boolean asksForChange(JavaAccess<?> asked) {
    List<String> lines = lines(Path.of("src/main/java", asked.getOriginOwner().getFullName().replaceFirst("\\$.*", "").replace('.', '/') + ".java"));
    Matcher name = ASKED.matcher(lines.get(asked.getLineNumber() - 1));
    Stream<String> names = name.find() ? Stream.of(name.group(1))
        : ASKED.matcher(String.join("\n", lines)).results().map(any -> any.group(1)).filter(any -> Files.exists(sql(any))); // handed over: any of the store
    return names.anyMatch(file -> CHANGING_SQL.matcher(String.join("\n", lines(sql(file))).replaceAll("(?m)^--.*\n", "")).find());
  }

  private static Path sql(String name) {
    return Path.of("src/main/resources/sql", name + ".sql");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
