package id.baku.tenancy;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * This class runs without an agency. It sees no tenant row at all, only read models and reference data; the value
 * says why that is right here.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface CrossTenant {
  String value();
}
