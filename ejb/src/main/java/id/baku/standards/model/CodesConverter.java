package id.baku.standards.model;

import id.baku.platform.Codes;
import id.baku.platform.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A list of codes as one JSON document. */
@Converter
public class CodesConverter implements AttributeConverter<Codes, Object> {

  @Override
  public Object convertToDatabaseColumn(Codes document) {
    return JsonColumn.of(document);
  }

  @Override
  public Codes convertToEntityAttribute(Object column) {
    return JsonColumn.read(column, Codes.class);
  }
}
