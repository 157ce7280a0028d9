package id.baku.web.standards;

import id.baku.drafts.DraftOrigin;
import id.baku.drafts.ExternalDrafts;
import id.baku.standards.StandardDetail;
import id.baku.standards.StandardDetail.VersionDetail;
import id.baku.standards.StandardStatus;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** Says of a draft whether a program wrote it, by which token, and what its partner calls it. */
@Named
@RequestScoped
public class DraftOrigins {

  private static final String BY_PROGRAM = "api";

  @Inject ExternalDrafts drafts;
  @Inject AgencyDay day;
  @Inject Language language;

  private Optional<DraftOrigin> known;

  /** In words; empty for what never was a program's. */
  public String words(StandardDetail standard, VersionDetail version) {
    if (version.status() != StandardStatus.DRAFT) {
      return "";
    }
    if (known == null) {
      known = drafts.origin(standard.id());
    }
    return known.map(origin -> words(origin, version.origin().equals(BY_PROGRAM))).orElse("");
  }

  private String words(DraftOrigin origin, boolean stillTheirs) {
    Formats format = Formats.of(language.getLocale());
    String when = format.date(day.of(origin.writtenAt())) + ", " + format.time(day.timeOf(origin.writtenAt()), day.zone().getId());
    Map<String, Object> told = Map.of("token", origin.token(), "when", when, "id", origin.externalId());
    Texts texts = Texts.of(language.getLocale());
    return stillTheirs ? texts.get("draft-origin", told) : texts.get("draft-origin.since", told);
  }
}
