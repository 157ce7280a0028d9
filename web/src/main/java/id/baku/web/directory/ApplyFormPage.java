package id.baku.web.directory;

import id.baku.onboarding.ApplicationBox;
import id.baku.onboarding.NewApplication;
import id.baku.platform.InvalidInput;
import id.baku.security.Outbox;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an agency that is not in Baku asks to be taken in: a form, without account, session or script. The answer never tells whether there
 * is such an agency or account. Programs are held up as {@link CorrectionFormPage} does it; what really holds is {@link ApplyLimits}.
 */
@Named("applyForm")
@RequestScoped
public class ApplyFormPage implements FormPage {

  static final Duration LEAST_TIME = Duration.ofSeconds(3);

  @Inject ApplicationBox box;
  @Inject ApplyLimits limits;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private NewApplication typed = NewApplication.typed(null, null, null, null, null, null, null);
  private String started;
  private String problem;
  private final Map<String, String> wrong = new HashMap<>();

  @Override
  public int open(Visit visit) {
    started = String.valueOf(today.moment().getEpochSecond());
    return FINE;
  }

  @Override
  public int send(Visit visit) {
    started = visit.typed("mulai");
    typed = NewApplication.typed(visit.typed("pemerintah"), visit.typed("nama"), visit.typed("singkat"), visit.typed("alamat"), visit.typed("surat"),
        visit.typed("pemohon"), visit.typed("surel"));
    if (visit.isFromElsewhere()) {
      return refused(HttpServletResponse.SC_FORBIDDEN, "report.again");
    }
    if (!visit.typed("situs").isEmpty() || isTooQuick()) {
      return refused(NOT_READABLE, "report.again");
    }
    List<InvalidInput> problems = typed.problems();
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    if (!limits.enter(visit.address(), typed.government(), typed.email())) {
      return refused(TOO_MANY, "application.too-many");
    }
    try {
      box.send(typed);
      return HttpServletResponse.SC_SEE_OTHER;
    } catch (InvalidInput unknown) {
      return refused(List.of(unknown));
    }
  }

  @Override
  public String next() {
    return link.getApply() + "/terkirim";
  }

  @Override
  public boolean isSample() {
    return false;
  }

  /** A moment that cannot be read is none; one that somebody made up harms nobody. */
  private boolean isTooQuick() {
    try {
      return today.moment().isBefore(Instant.ofEpochSecond(Long.parseLong(started)).plus(LEAST_TIME));
    } catch (RuntimeException unreadable) {
      started = String.valueOf(today.moment().minus(LEAST_TIME).getEpochSecond());
      return true;
    }
  }

  private int refused(int status, String code) {
    problem = texts().get("problem." + code);
    return status;
  }

  private int refused(List<InvalidInput> problems) {
    problems.forEach(each -> wrong.putIfAbsent(each.fields().getFirst(), texts().problem(each)));
    problem = texts().get("apply.look");
    return NOT_READABLE;
  }

  private Texts texts() {
    return Texts.of(language.getLocale());
  }

  /** Names by slug. */
  public Map<String, String> getGovernments() {
    return box.governments();
  }

  public NewApplication getTyped() {
    return typed;
  }

  public String getStarted() {
    return started;
  }

  /** The sentence about the form as a whole; null when nothing is wrong. */
  public String getProblem() {
    return problem;
  }

  /** What is wrong with a field; null when nothing is. */
  public String wrong(String field) {
    return wrong.get(field);
  }

  public boolean isMailSent() {
    return Outbox.isOn();
  }
}
