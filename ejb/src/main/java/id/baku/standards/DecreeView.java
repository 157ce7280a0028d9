package id.baku.standards;

import id.baku.platform.SigningCapacity;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decree (<i>keputusan</i>) as it may be shown: position and rank of the signatory, never a name or NIP.
 *
 * @param fixedOn day the head fixed it (<i>ditetapkan</i>)
 * @param signedOn day it was signed, null when not known
 * @param inForceOn first day it holds
 * @param publishedOn day it was made public, null when not known
 */
@JsonbPropertyOrder({"id", "number", "title", "issuer", "place", "fixedOn", "signedOn", "inForceOn",
    "publishedOn", "signatoryPosition", "signatoryRank", "signingCapacity", "considerations", "legalBases",
    "dictums", "sourceFile", "sourceSha256"})
public record DecreeView(UUID id, String number, String title, String issuer, String place, LocalDate fixedOn,
    LocalDate signedOn, LocalDate inForceOn, LocalDate publishedOn, String signatoryPosition, String signatoryRank,
    SigningCapacity signingCapacity, List<String> considerations, List<String> legalBases, List<Dictum> dictums,
    String sourceFile, String sourceSha256) {

  /** A numbered operative clause (<i>diktum</i>): KESATU, KEDUA, … */
  @JsonbPropertyOrder({"ordinal", "text"})
  public record Dictum(String ordinal, String text) {}
}
