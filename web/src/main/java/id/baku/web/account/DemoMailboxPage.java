package id.baku.web.account;

import id.baku.platform.Ids;
import id.baku.platform.Page;
import id.baku.security.DemoLetter;
import id.baku.security.DemoMailbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mailbox of a demo: all letters, or one with its links. */
@Named
@RequestScoped
public class DemoMailboxPage {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

  @Inject DemoMailbox mailbox;

  private String id;
  private String after;
  private Page<DemoLetter> letters;
  private DemoLetter letter;

  /** @throws id.baku.platform.NotFound where there is no demo data */
  public void load() {
    if (id == null || id.isBlank()) {
      letters = mailbox.list(after);
    } else {
      letter = mailbox.letter(Ids.parse(id));
    }
  }

  public boolean isOn() {
    return DemoMailbox.isOn();
  }

  /** The letter cut at its links, in order. */
  public List<Part> getParts() {
    List<Part> parts = new ArrayList<>();
    String body = letter.body();
    Matcher link = ADDRESS.matcher(body);
    int end = 0;
    while (link.find()) {
      parts.add(new Part(body.substring(end, link.start()), false));
      parts.add(new Part(link.group(), true));
      end = link.end();
    }
    parts.add(new Part(body.substring(end), false));
    return parts;
  }

  public Page<DemoLetter> getLetters() {
    return letters;
  }

  /** Null in the list. */
  public DemoLetter getLetter() {
    return letter;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  /** A piece of a letter. */
  public record Part(String text, boolean link) {}
}
