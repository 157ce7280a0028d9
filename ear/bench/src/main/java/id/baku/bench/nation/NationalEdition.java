package id.baku.bench.nation;

import id.baku.standards.ComponentKind;
import id.baku.standards.PublishedDocument;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One edition of a standard.
 *
 * @param to last day it holds, null when open
 */
public record NationalEdition(UUID versionId, int number, PublishedDocument document, LocalDate from, LocalDate to, Instant publishedAt) {

  public StandardContent content() {
    return document.content();
  }

  /** What the public reads: components 1 to 6. */
  public String deliveryWords() {
    return words(ComponentKind.delivery());
  }

  /** The eight components behind it. */
  public String managementWords() {
    return words(ComponentKind.management());
  }

  private String words(List<ComponentKind> kinds) {
    return kinds.stream().map(content()::component).filter(Objects::nonNull).map(Component::raw).filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }
}
