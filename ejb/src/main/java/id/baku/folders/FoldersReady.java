package id.baku.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as the tenants' data is in; until then it tells how far, or why not. */
@Readiness
@ApplicationScoped
public class FoldersReady implements HealthCheck {

  @Inject LoadState state;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("tenants").status(state.isFinished())
        .withData("step", state.step()).withData("done", state.done()).withData("total", state.total());
    if (state.problem() != null) {
      answer.withData("problem", state.problem());
    }
    return answer.build();
  }
}
