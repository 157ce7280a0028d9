package id.baku.lint.standard;

import id.baku.lint.LintStandard;
import id.baku.lint.place.Promises;
import id.baku.standards.ComponentKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which a request comes in. A component names a way only in plain words ("datang langsung"); steps serve it
 * also in looser ones ("ke loket"), so that doubt is on the side of the text.
 */
public enum Way {
  LETTER("melalui surat|lewat surat|via surat|menyampaikan (?:dokumen|surat(?: permohonan)?|pengaduan secara) tertulis",
      "surat|tertulis|berkas|dokumen|permohonan|formulir|proposal"),
  WALK_IN("(?:datang|hadir|datan|dating) langsung|langsung (?:datang|hadir)|tatap muka",
      "datang|hadir|loket|tatap muka|mengambil antrean|nomor antre|buku tamu|meja|kantor|ruang|berkunjung|menemui|menghadap"),
  ONLINE("secara (?:daring|online|elektronik)|^daring\\b|^online\\b|melalui (?:aplikasi|website|situs|laman|e-?mail|surel|whatsapp)",
      "daring|online|aplikasi|website|situs|laman|sistem|unggah|upload|portal|oss|e-?mail|surel|whatsapp|\\bwa\\b|elektronik|digital");

  private final Pattern named;
  private final Pattern served;

  Way(String named, String served) {
    this.named = Pattern.compile(named, Pattern.CASE_INSENSITIVE);
    this.served = Pattern.compile("\\b(?:" + served + ")", Pattern.CASE_INSENSITIVE);
  }

  /** The words by which a text names this way; null when it does not. */
  String named(String text) {
    Matcher matcher = named.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }

  /** True when a text may have to do with this way. */
  boolean served(String text) {
    return served.matcher(text).find();
  }

  /** The words by which the requirements name this way; null when they do not. */
  String inRequirements(LintStandard standard) {
    return standard.pieces(ComponentKind.REQUIREMENTS).stream().map(this::named).filter(n -> n != null).findFirst()
        .orElse(null);
  }

  /** The words by which a promise names this way; null when none does. */
  String inPromises(LintStandard standard) {
    return Promises.of(standard).stream().map(promise -> named(promise.text())).filter(n -> n != null).findFirst()
        .orElse(null);
  }

  /** Part of the key of its texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
