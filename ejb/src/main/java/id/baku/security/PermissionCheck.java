package id.baku.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks for the permission that the called method names, before anything is read. */
@Permitted(Permission.READ_OWN_AGENCY)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PermissionCheck {

  @Inject Actor actor;

  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    actor.demand(call.getMethod().getAnnotation(Permitted.class).value());
    return call.proceed();
  }
}
