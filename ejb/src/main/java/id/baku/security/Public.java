package id.baku.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Anybody may call this method; the value says why that is right. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Public {
  String value();
}
