/**
 * The program behind {@code ./baku}: it brings up a real PostgreSQL and a real Payara on this machine's loopback, puts the built EAR into it,
 * and takes everything down again. It owns processes, ports and files of one data directory ({@link id.baku.launcher.Home}) and no business
 * rule: tenants and accounts are loaded by the server through its own use cases.
 *
 * <p>The tests outside this module stand on four classes: {@link id.baku.launcher.EmbeddedDatabase}, {@link id.baku.launcher.Migration},
 * {@link id.baku.launcher.PayaraDomain} and {@link id.baku.launcher.DomainPorts}.
 */
package id.baku.launcher;
