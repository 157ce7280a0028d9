package id.baku.launcher;

/** The ports of one Payara domain; all of them on 127.0.0.1, that for pages where it is told. */
public record DomainPorts(int http, int admin, int dataGrid) {

  /** The given port for pages, free ones for everything else, so that two data directories can run side by side. */
  public static DomainPorts around(int http) {
    var ports = new Ports();
    return new DomainPorts(http, ports.next(), ports.next());
  }
}
