package id.baku.it;

import fish.payara.arquillian.container.payara.managed.PayaraManagedDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * All tests use one deployment, as people do who leave the server running: the first class deploys, the others find
 * it there. Twenty deployments one after the other would take minutes and more heap than a server is given.
 */
public class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraManagedDeployableContainer.class, Payara.class);
  }

  /** A server that keeps what was deployed until it stops. */
  public static class Payara extends PayaraManagedDeployableContainer {

    private Archive<?> ear;
    private ProtocolMetaData deployed;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
      if (deployed == null) {
        deployed = super.deploy(archive);
        ear = archive;
      }
      return deployed;
    }

    @Override
    public void undeploy(Archive<?> archive) {
      // the next class of tests finds it there
    }

    /** The next run finds a server with nothing on it. */
    @Override
    public void stop() throws LifecycleException {
      try {
        if (ear != null) {
          super.undeploy(ear);
        }
      } catch (DeploymentException e) {
        throw new LifecycleException("The application could not be taken off the server", e);
      } finally {
        super.stop();
      }
    }
  }
}
