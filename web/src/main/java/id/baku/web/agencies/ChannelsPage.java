package id.baku.web.agencies;

import id.baku.agencies.ChannelEditor;
import id.baku.agencies.ListedChannel;
import id.baku.web.imports.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The ways to reach the agency, in their order. */
@Named
@RequestScoped
public class ChannelsPage {

  static final String ADDRESS = "/kelola/instansi/saluran";

  @Inject ChannelEditor editor;
  @Inject Told told;

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
    editor.move(id, up);
    told.goTo(ADDRESS + "?tersimpan=1");
  }
}
