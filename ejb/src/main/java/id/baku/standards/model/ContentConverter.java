package id.baku.standards.model;

import id.baku.platform.JsonColumn;
import id.baku.standards.StandardContent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The content of a version as one JSON document. */
@Converter
public class ContentConverter implements AttributeConverter<StandardContent, Object> {

  @Override
  public Object convertToDatabaseColumn(StandardContent document) {
    return JsonColumn.of(document);
  }

  @Override
  public StandardContent convertToEntityAttribute(Object column) {
    return JsonColumn.read(column, StandardContent.class);
  }
}
