package id.baku.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form whose session was over.
 *
 * @param page address below the product's own, with its question
 * @param place where the person was, {@link Workplace#key}
 * @param fields by their names in the form, in its order
 */
public record KeptForm(String page, String place, Map<String, List<String>> fields) implements Serializable {}
