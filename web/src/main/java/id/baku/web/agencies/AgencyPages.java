package id.baku.web.agencies;

import static id.baku.security.Permission.DESCRIBE_AGENCY;
import static id.baku.security.Permission.MANAGE_API_TOKENS;
import static id.baku.security.Permission.MANAGE_PEOPLE;

import id.baku.security.Actor;
import id.baku.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages about the agency itself, for those who may decide about it. */
@Named
@RequestScoped
public class AgencyPages {

  /** Its name in the address, and what one must be allowed for it. */
  private record Entry(String name, Permission permission) {}

  /** In the order of a set-up; what is rarely done comes last. */
  private static final List<Entry> ALL = List.of(new Entry("identitas", DESCRIBE_AGENCY), new Entry("pimpinan", DESCRIBE_AGENCY),
      new Entry("kop", DESCRIBE_AGENCY), new Entry("logo", DESCRIBE_AGENCY), new Entry("tampilan", DESCRIBE_AGENCY),
      new Entry("penomoran", DESCRIBE_AGENCY), new Entry("saluran", DESCRIBE_AGENCY), new Entry("tempat", DESCRIBE_AGENCY),
      new Entry("kalender", DESCRIBE_AGENCY), new Entry("unit", DESCRIBE_AGENCY), new Entry("kebijakan", DESCRIBE_AGENCY),
      new Entry("alamat", DESCRIBE_AGENCY),
      new Entry("token", MANAGE_API_TOKENS), new Entry("tutup", MANAGE_PEOPLE));

  @Inject Actor actor;

  private List<String> all;

  /** Whether there is any of them for this person. */
  public boolean isOpen() {
    return !getAll().isEmpty();
  }

  public boolean isDescribing() {
    return actor.may(DESCRIBE_AGENCY);
  }

  /** Who may not decide about the agency does not get as far as a form that would be refused. */
  public void demand() {
    actor.demand(DESCRIBE_AGENCY);
  }

  /** Their names in the address, those this person may open. */
  public List<String> getAll() {
    if (all == null) {
      all = ALL.stream().filter(entry -> actor.may(entry.permission())).map(Entry::name).toList();
    }
    return all;
  }
}
