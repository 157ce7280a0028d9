package id.baku.web.agencies;

import id.baku.agencies.ChannelEditor;
import id.baku.agencies.ChannelRules;
import id.baku.agencies.KindOfChannel;
import id.baku.agencies.ListedChannel;
import id.baku.agencies.OwnChannel;
import id.baku.agencies.ReferenceData;
import id.baku.platform.Ids;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One way to reach the agency, or a new one. */
@Named
@ViewScoped
public class ChannelPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = ChannelsPage.ADDRESS + "?tersimpan=1";

  @Inject ChannelEditor editor;
  @Inject ReferenceData reference;
  @Inject EditorForm form;

  private final ChannelForm typed = new ChannelForm();
  private String id;
  private UUID channelId;
  private int seenLock;
  private transient List<Change> beside = List.of();

  /** @throws id.baku.platform.NotFound for another agency's channel as for none */
  public void load() {
    if (id != null && !id.isBlank()) {
      channelId = Ids.parse(id);
      ListedChannel now = editor.channel(channelId);
      typed.fill(now.channel());
      seenLock = now.lockVersion();
    }
  }

  public void save() {
    ChannelRules rules = reference.channelRules();
    OwnChannel channel = typed.channel(rules);
    form.save("saluran", rules.problems(channel), () -> store(channel), DONE);
    showTheirs(channel);
  }

  public void remove() {
    form.save("hapus", List.of(), () -> editor.remove(channelId, seenLock), DONE);
    showTheirs(typed.channel(reference.channelRules()));
  }

  private void store(OwnChannel channel) {
    if (isFresh()) {
      editor.add(channel);
    } else {
      editor.change(channelId, seenLock, channel);
    }
  }

  private void showTheirs(OwnChannel mine) {
    if (form.isStale()) {
      ListedChannel theirs = editor.channel(channelId);
      beside = TrailEntry.differences(theirs.channel(), mine);
      seenLock = theirs.lockVersion();
    }
  }

  public boolean isFresh() {
    return channelId == null;
  }

  public List<KindOfChannel> getKinds() {
    return reference.channelKinds();
  }

  /** What the trail calls it. */
  public String getSubject() {
    return "channel/" + channelId;
  }

  public List<Change> getBeside() {
    return beside == null ? List.of() : beside;
  }

  public ChannelForm getTyped() {
    return typed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
