package id.baku.web.agencies;

import id.baku.agencies.ChannelRules;
import id.baku.agencies.OwnChannel;
import java.io.Serializable;

/** What is typed of a channel. */
public class ChannelForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String kind;
  private String value;
  private String link;
  private String registration;
  private String hours;
  private String post;
  private boolean visible = true;

  void fill(OwnChannel channel) {
    kind = channel.kind();
    value = channel.value();
    link = channel.link();
    registration = channel.registration();
    hours = channel.hours();
    post = channel.post();
    visible = channel.visible();
  }

  OwnChannel channel(ChannelRules rules) {
    return rules.typed(kind, value, link, registration, hours, post, visible);
  }

  public String getKind() { return kind; }
  public void setKind(String kind) { this.kind = kind; }
  public String getValue() { return value; }
  public void setValue(String value) { this.value = value; }
  public String getLink() { return link; }
  public void setLink(String link) { this.link = link; }
  public String getRegistration() { return registration; }
  public void setRegistration(String registration) { this.registration = registration; }
  public String getHours() { return hours; }
  public void setHours(String hours) { this.hours = hours; }
  public String getPost() { return post; }
  public void setPost(String post) { this.post = post; }
  public boolean isVisible() { return visible; }
  public void setVisible(boolean visible) { this.visible = visible; }
}
