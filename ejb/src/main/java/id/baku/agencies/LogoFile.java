package id.baku.agencies;

import id.baku.documents.Picture;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Base64;

/**
 * The file {@code logo.json} of a tenant folder.
 *
 * @param alt what is to be seen, in words
 * @param png the picture in base 64
 */
@JsonbPropertyOrder({"alt", "png"})
public record LogoFile(String alt, String png) {

  /** @throws id.baku.platform.InvalidInput what {@link Picture#of} says */
  public Picture picture() {
    return Picture.of(Base64.getMimeDecoder().decode(png));
  }
}
