package id.baku.web.trail;

import id.baku.platform.InvalidInput;
import id.baku.platform.Page;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailChoices;
import id.baku.security.TrailEntry;
import id.baku.security.TrailFilter;
import id.baku.security.TrailInspector;
import id.baku.security.TrailReader;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who decided what in the agency, or what of it is asked for, newest first. What is looked at is in the address. */
@Named
@RequestScoped
public class TrailPage {

  private static final String SELF = "/kelola/riwayat";

  @Inject TrailReader reader;
  @Inject TrailInspector inspector;
  @Inject TrailVerdicts verdicts;
  @Inject AgencyDay day;
  @Inject Language language;
  @Inject Links links;

  private String subject;
  private String person;
  private String act;
  private String from;
  private String to;
  private String after;
  private String check;
  private Page<TrailEntry> entries;
  private TrailChoices choices;
  private Verdict verdict;
  private InvalidInput problem;

  /** @throws InvalidInput page.key when the address asks for a page that there cannot be */
  public void load() {
    choices = reader.choices();
    TrailFilter filter = understood();
    entries = filter == null ? new Page<>(List.of(), null) : reader.find(filter, after, Page.DEFAULT_LIMIT);
    if ("ya".equals(check)) {
      verdict = verdicts.of(inspector);
    }
  }

  private TrailFilter understood() {
    try {
      return question().filter(day.zone());
    } catch (InvalidInput unreadable) {
      problem = unreadable;
      return null;
    }
  }

  private TrailQuestion question() {
    return new TrailQuestion(subject, person, act, from, to);
  }

  public boolean isFiltered() {
    return question().isAny();
  }

  /** What is wrong with a field of the form, null when nothing is. */
  public String wrong(String field) {
    return problem != null && problem.fields().contains(field) ? Texts.of(language.getLocale()).problem(problem) : null;
  }

  /** The page after this one, with the same question. */
  public String getNext() {
    return links.with(asking(SELF), "setelah", entries.next());
  }

  /** The file with all that is asked for. */
  public String getFile() {
    return asking(SELF + ".csv");
  }

  /** The address with what is asked. */
  private String asking(String address) {
    String asked = address;
    asked = links.with(asked, "hal", filled(subject));
    asked = links.with(asked, "orang", filled(person));
    asked = links.with(asked, "tindakan", filled(act));
    asked = links.with(asked, "dari", filled(from));
    return links.with(asked, "sampai", filled(to));
  }

  private static String filled(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** Whether one subject is looked at, not a kind of them: then the form keeps it. */
  public boolean isOneSubject() {
    return subject != null && subject.contains("/");
  }

  public Page<TrailEntry> getEntries() {
    return entries;
  }

  public TrailChoices getChoices() {
    return choices;
  }

  /** Null unless the whole was checked. */
  public Verdict getVerdict() {
    return verdict;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getCheck() {
    return check;
  }

  public void setCheck(String check) {
    this.check = check;
  }
}
