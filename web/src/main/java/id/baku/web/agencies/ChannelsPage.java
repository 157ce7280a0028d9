package id.baku.web.agencies;

import id.baku.agencies.ChannelEditor;
import id.baku.agencies.ListedChannel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The ways to reach the agency, in their order; a button means the row beside which it was shown. */
@Named
@ViewScoped
public class ChannelsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  static final String ADDRESS = "/kelola/instansi/saluran";

  @Inject ChannelEditor editor;
  @Inject EditorForm form;

  private List<ListedChannel> channels;

  public List<ListedChannel> getChannels() {
    if (channels == null) {
      channels = editor.list();
    }
    return channels;
  }

  public void up(UUID id) {
    move(id, true);
  }

  public void down(UUID id) {
    move(id, false);
  }

  private void move(UUID id, boolean up) {
    List<UUID> seen = getChannels().stream().map(ListedChannel::id).toList();
    form.save("urutan", List.of(), () -> editor.move(id, up, seen), ADDRESS + "?tersimpan=1");
    if (form.isStale()) {
      channels = null; // shown as they are now
    }
  }
}
