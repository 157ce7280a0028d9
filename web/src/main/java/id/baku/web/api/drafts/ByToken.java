package id.baku.web.api.drafts;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Only a program with a token of an agency gets in; {@link TokenDoor} asks for it. */
@NameBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface ByToken {}
