package id.baku.standards.model;

import jakarta.persistence.Converter;

/** Clauses of a decree as one JSON document. */
@Converter
public class DecreeTextConverter extends JsonDocumentConverter<DecreeText> {
  public DecreeTextConverter() {
    super(DecreeText.class);
  }
}
