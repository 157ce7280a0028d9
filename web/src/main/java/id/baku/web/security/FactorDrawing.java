package id.baku.web.security;

import id.baku.documents.QrCode;
import id.baku.security.TotpSecret;

/**
 * A secret as a telephone takes it in.
 *
 * @param svg QR code to look at with the camera
 * @param address the same as a link, for whoever reads this on the telephone itself
 * @param text the secret in groups of four, to be typed
 */
public record FactorDrawing(String svg, String address, String text) {

  private static final String ISSUER = "Baku";

  /** @param who whose account it is, as the telephone will list it */
  public static FactorDrawing of(TotpSecret secret, String who) {
    String address = secret.address(ISSUER, who);
    return new FactorDrawing(QrCode.of(address).svg(), address, secret.text().replaceAll("(.{4})(?=.)", "$1 "));
  }
}
