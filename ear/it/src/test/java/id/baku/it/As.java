package id.baku.it;

import id.baku.security.RunAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Does something in the name of an agency, on a thread and in a request of its own. */
@ApplicationScoped
public class As {

  @Inject RunAs runAs;
  @Resource ManagedExecutorService executor;

  public <T> T agency(long id, Callable<T> work) {
    return await(submit(id, work));
  }

  public void agency(long id, Runnable work) {
    agency(id, () -> {
      work.run();
      return null;
    });
  }

  public <T> Future<T> submit(long id, Callable<T> work) {
    return executor.submit(() -> {
      AtomicReference<T> result = new AtomicReference<>();
      AtomicReference<Exception> failure = new AtomicReference<>();
      runAs.agency(id, "test", () -> {
        try {
          result.set(work.call());
        } catch (Exception e) {
          failure.set(e);
        }
      });
      if (failure.get() != null) {
        throw failure.get();
      }
      return result.get();
    });
  }

  /** In a request without an agency. */
  public <T> Future<T> inNoAgency(Callable<T> work) {
    return executor.submit(() -> {
      AtomicReference<T> result = new AtomicReference<>();
      AtomicReference<Exception> failure = new AtomicReference<>();
      runAs.nobody("test", () -> {
        try {
          result.set(work.call());
        } catch (Exception e) {
          failure.set(e);
        }
      });
      if (failure.get() != null) {
        throw failure.get();
      }
      return result.get();
    });
  }

  /** For what brings its own requests, like the loader of folders. */
  public void nobody(Work work) {
    await(executor.submit(() -> {
      work.run();
      return null;
    }));
  }

  /** Something that may fail. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  public static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
