package id.baku.directory;

/** The slugs in the address of a service's page. */
public record ServiceAddress(String agency, String service) {}
