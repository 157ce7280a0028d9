package id.baku.lint.place;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.platform.PhoneNumber;
import id.baku.standards.ChannelKind;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.Channel;
import id.baku.standards.StandardContent.ComplaintHandling;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to complain that cannot work: an e-mail address without a domain, a number that is too short.
 *
 * @source UU 25/2009 Pasal 36 (the organiser provides means to complain)
 */
public final class ChannelAddress implements StandardRule {

  private static final Set<ChannelKind> NUMBERS =
      Set.of(ChannelKind.PHONE, ChannelKind.FAX, ChannelKind.WHATSAPP, ChannelKind.SMS);
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}");
  private static final Pattern HANDLE = Pattern.compile("@[\\w.]+");
  private static final Pattern WITH_AT = Pattern.compile("[^\\s;:,()<>]{0,80}@[^\\s;()<>]{0,120}");
  private static final Pattern WEB = Pattern.compile("\\b(?:https?[:/]+|www[.,])[^\\s;()<>]{0,300}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST =
      Pattern.compile("(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+(?::\\d{1,5})?(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\b\\d{2,15}[\\d\\s-]{0,20}x{3,}\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING = Pattern.compile("[.,]+$");

  @Override
  public About about() {
    return new About("L18", Severity.WARNING, "UU 25/2009 Pasal 36");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    String raw = standard.raw(ComponentKind.COMPLAINT_HANDLING);
    malformed(WITH_AT, raw, false, standard, findings);
    malformed(WEB, raw, true, standard, findings);
    PLACEHOLDER.matcher(raw).results().forEach(found -> report(standard, found.group(), findings));
    for (Channel channel : channels(standard)) {
      if (channel.kind() != null && channel.value() != null && NUMBERS.contains(channel.kind())
          && !isNumber(channel.value())) {
        report(standard, channel.value(), findings);
      }
    }
  }

  private void malformed(Pattern pattern, String raw, boolean web, LintStandard standard, Findings findings) {
    Matcher found = pattern.matcher(raw);
    while (found.find()) {
      String token = ENDING.matcher(found.group()).replaceFirst("");
      boolean fine = web ? HOST.matcher(token).matches()
          : MAIL.matcher(token).matches() || HANDLE.matcher(token).matches() || token.equals("@")
              || token.startsWith("http") || token.contains("/@");
      if (!fine) {
        report(standard, token, findings);
      }
    }
  }

  private void report(LintStandard standard, String token, Findings findings) {
    findings.of(this, Spot.in(standard, ComponentKind.COMPLAINT_HANDLING, token))
        .fix(Fix.of(Fix.Kind.CHECK)).add();
  }

  /** Words are no number to judge. */
  static boolean isNumber(String value) {
    String digits = value.replaceAll("\\D", "");
    boolean words = digits.isEmpty() || value.toLowerCase(Locale.ROOT).contains("xx");
    return words || PhoneNumber.hasPlausibleDigits(digits);
  }

  static List<Channel> channels(LintStandard standard) {
    ComplaintHandling complaints = standard.content().complaintHandling();
    return complaints == null || complaints.channels() == null ? List.of() : complaints.channels();
  }
}
