package id.baku.web.security;

import id.baku.security.KeptForm;
import id.baku.security.KeptForms;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** What was typed before the session was over: put back into this page, or else shown to be copied. */
@Named("typedText")
@RequestScoped
public class TypedTextPage {

  @Inject TypedText kept;
  @Inject KeptForms forms;
  @Inject Language language;
  @Inject FacesContext faces;

  private boolean returned;
  private List<Entry> left = List.of();
  private List<KeptForm> others = List.of();

  /** One field. @param name what it is called on its page */
  public record Entry(String name, String text) {

    public String getName() {
      return name;
    }

    public String getText() {
      return text;
    }
  }

  /** Gives back what is kept of this very page and place; what no field takes stays to be copied. */
  void giveBack() {
    List<KeptForm> own = kept.own(request());
    String place = ((StaffPrincipal) request().getUserPrincipal()).session().placeKey();
    String page = StaffPaths.page(request()) + (request().getQueryString() == null ? "" : "?" + request().getQueryString());
    own.stream().filter(form -> form.page().equals(page) && form.place().equals(place)).findFirst().ifPresent(form -> {
      returned = true;
      left = entries(FieldsFilled.in(faces, form.fields()));
      kept.forget(request(), form.page());
    });
    others = own.stream().filter(form -> !form.page().equals(page) || !form.place().equals(place)).toList();
  }

  /** Not of any use any more. */
  public void forget() {
    kept.forget(request(), null);
  }

  /** Whether what was typed stands in the fields of this page again. */
  public boolean isReturned() {
    return returned;
  }

  /** What no field of this page took. */
  public List<Entry> getLeft() {
    return left;
  }

  /** What was typed on other pages, or at another place. */
  public List<KeptForm> getOthers() {
    return others;
  }

  /** Whether this is the page that shows them. */
  public boolean isHere() {
    return StaffPaths.of(request()).startsWith("/kelola/akun/isian");
  }

  public List<Entry> entriesOf(KeptForm form) {
    return entries(form.fields());
  }

  /** Says in a form whose it is; null where nobody is signed in. */
  public String getMark() {
    return request().getUserPrincipal() instanceof StaffPrincipal staff ? forms.mark(staff.session().placeKey()) : null;
  }

  /** What the page is called on which it was typed. */
  public String titleOf(KeptForm form) {
    return words().title(form.page());
  }

  private List<Entry> entries(Map<String, List<String>> fields) {
    TypedWords words = words();
    return fields.entrySet().stream().map(field -> new Entry(field.getKey(), String.join("\n", field.getValue())))
        .filter(entry -> !entry.text().isBlank() && words.isTyped(entry.name(), entry.text()))
        .map(entry -> new Entry(words.field(entry.name()), entry.text())).toList();
  }

  private TypedWords words() {
    return new TypedWords(Texts.of(language.getLocale()));
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
