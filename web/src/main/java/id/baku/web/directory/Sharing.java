package id.baku.web.directory;

import id.baku.directory.PublishedService;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import java.util.List;

/**
 * How a service page is passed on.
 *
 * @param address the short address; of a service that has none the long one
 * @param message to send on
 * @param whatsApp opens WhatsApp with that message
 */
public record Sharing(String address, String message, String whatsApp) {

  static Sharing of(PublishedService service, List<Summary.Line> summary, Links link, Texts texts) {
    String address = service.shortCode() == null ? Links.absolute("/layanan/" + service.agency().slug() + "/" + service.slug())
        : link.shortAddress(service.shortCode());
    String message = ShareText.of(service, summary, address, texts);
    return new Sharing(address, message, link.with("https://wa.me/", "text", message).replace("+", "%20"));
  }
}
