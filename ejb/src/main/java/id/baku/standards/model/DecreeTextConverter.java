package id.baku.standards.model;

import id.baku.platform.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Clauses of a decree as one JSON document. */
@Converter
public class DecreeTextConverter implements AttributeConverter<DecreeText, Object> {

  @Override
  public Object convertToDatabaseColumn(DecreeText document) {
    return JsonColumn.of(document);
  }

  @Override
  public DecreeText convertToEntityAttribute(Object column) {
    return JsonColumn.read(column, DecreeText.class);
  }
}
