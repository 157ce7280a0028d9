package id.baku.security;

import id.baku.platform.NotPermitted;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Map;

/** Asks for the permission that the called method names, before anything is read. */
@Permitted(Permission.READ_OWN_AGENCY)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PermissionCheck {

  @Inject Actor actor;

  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    Permission needed = call.getMethod().getAnnotation(Permitted.class).value();
    if (!actor.may(needed)) {
      throw new NotPermitted("permission.missing", Map.of("permission", needed.name()));
    }
    return call.proceed();
  }
}
