package id.baku.folders.samples;

import id.baku.folders.samples.Manuscript.Service;
import id.baku.standards.ComponentKind;
import java.nio.charset.StandardCharsets;

/** A decree without any table: headings for services and components, lists below them. */
final class PlainMarkdown {

  private PlainMarkdown() {}

  static byte[] of(Manuscript manuscript) {
    StringBuilder out = new StringBuilder("<!-- DATA CONTOH -->\n");
    manuscript.decree().forEach(line -> out.append(line).append('\n'));
    char letter = 'A';
    for (Service service : manuscript.services()) {
      out.append("\n## ").append(letter++).append(". ").append(service.name()).append('\n');
      int number = 0;
      for (ComponentKind kind : ComponentKind.values()) {
        out.append("\n### ").append(++number).append(". ").append(Manuscript.label(kind)).append("\n\n");
        service.content().get(kind).forEach(line -> out.append(line).append('\n'));
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
