package id.baku.folders;

import id.baku.platform.SigningCapacity;
import id.baku.standards.DecreeView;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/** One file {@code decrees/<slug>.json} of a tenant folder: no name and no NIP, only position and rank. */
@JsonbPropertyOrder({"number", "title", "issuer", "place", "fixedOn", "signedOn", "inForceOn", "publishedOn",
    "signatory", "considerations", "legalBases", "dictums", "source"})
public record DecreeFile(String number, String title, String issuer, String place, LocalDate fixedOn,
    LocalDate signedOn, LocalDate inForceOn, LocalDate publishedOn, Signatory signatory, List<String> considerations,
    List<String> legalBases, List<DecreeView.Dictum> dictums, Source source) {

  @JsonbPropertyOrder({"position", "rank", "capacity"})
  public record Signatory(String position, String rank, SigningCapacity capacity) {}

  /** The document it was read from, by the hash of its bytes; {@code file} is null when its name stays inside. */
  @JsonbPropertyOrder({"file", "sha256"})
  public record Source(String file, String sha256) {}

  DecreeView view() {
    return new DecreeView(null, number, title, issuer, place, fixedOn, signedOn, inForceOn, publishedOn,
        signatory == null ? null : signatory.position(), signatory == null ? null : signatory.rank(),
        signatory == null ? null : signatory.capacity(), considerations, legalBases, dictums,
        source == null ? null : source.file(), source == null ? null : source.sha256());
  }

  static DecreeFile of(DecreeView decree) {
    return new DecreeFile(decree.number(), decree.title(), decree.issuer(), decree.place(), decree.fixedOn(),
        decree.signedOn(), decree.inForceOn(), decree.publishedOn(),
        new Signatory(decree.signatoryPosition(), decree.signatoryRank(), decree.signingCapacity()),
        decree.considerations(), decree.legalBases(), decree.dictums(),
        decree.sourceSha256() == null ? null : new Source(decree.sourceFile(), decree.sourceSha256()));
  }
}
