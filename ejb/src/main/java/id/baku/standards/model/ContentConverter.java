package id.baku.standards.model;

import id.baku.standards.StandardContent;
import jakarta.persistence.Converter;

/** The content of a version as one JSON document. */
@Converter
public class ContentConverter extends JsonDocumentConverter<StandardContent> {
  public ContentConverter() {
    super(StandardContent.class);
  }
}
