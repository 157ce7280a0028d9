package id.baku.web.jobs;

import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** How long something takes, in the largest unit of which there is at least one. */
@Named
@RequestScoped
public class Durations {

  @Inject Language language;

  /** @param duration null gives a dash */
  public String of(Duration duration) {
    Texts texts = Texts.of(language.getLocale());
    if (duration == null) {
      return "–";
    } else if (duration.toSeconds() == 0) {
      return texts.count("duration.milliseconds", duration.toMillis());
    } else if (duration.toMinutes() == 0) {
      return texts.count("duration.seconds", duration.toSeconds());
    }
    return duration.toHours() == 0 ? texts.count("duration.minutes", duration.toMinutes()) : texts.count("duration.hours", duration.toHours());
  }
}
