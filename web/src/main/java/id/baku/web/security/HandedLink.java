package id.baku.web.security;

import id.baku.documents.QrCode;
import id.baku.security.Link;
import id.baku.web.platform.Links;
import java.io.Serializable;

/**
 * A link to hand over, shown once: to be read out, copied, or taken in by the camera of the other's telephone.
 *
 * @param address absolute
 * @param svg QR code of it
 */
public record HandedLink(String address, String svg) implements Serializable {

  /** @param link null when it went by mail @return null then */
  public static HandedLink of(Link link) {
    if (link == null) {
      return null;
    }
    String address = Links.absolute(link.address());
    return new HandedLink(address, QrCode.of(address).svg());
  }

  public String getAddress() {
    return address;
  }

  public String getSvg() {
    return svg;
  }
}
