package id.baku.lint.decree;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintDecree;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The decree says that it fixes the service charter (<i>maklumat pelayanan</i>) and its annex has none.
 *
 * @source UU 25/2009 Pasal 22 (maklumat pelayanan holds all obligations and promises of the standards)
 */
public final class CharterMissing implements Rule {

  private static final String CHARTER = "maklumat pelayanan";
  private static final Pattern PLEDGE = Pattern.compile(
      "\\b(?:dengan ini|kami)\\b[^.;]{0,120}\\b(?:menyatakan|sanggup|berjanji|siap)\\b|\\bmenyatakan\\s+(?:sanggup|siap|kesanggupan)",
      Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L14", Severity.ERROR, "UU 25/2009 Pasal 22");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    LintDecree decree = subject.decree();
    if (decree == null || decree.annex() == null || !announced(decree)
        || PLEDGE.matcher(decree.annex().text()).find()) {
      return;
    }
    String quote = decree.dictums().stream().filter(CharterMissing::names).findFirst().orElse(decree.title());
    findings.of(this, Spot.decree(quote)).fix(Fix.of(Fix.Kind.ADD)).add();
  }

  private static boolean announced(LintDecree decree) {
    return Stream.concat(Stream.ofNullable(decree.title()), decree.dictums().stream()).anyMatch(CharterMissing::names);
  }

  private static boolean names(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").contains(CHARTER);
  }
}
