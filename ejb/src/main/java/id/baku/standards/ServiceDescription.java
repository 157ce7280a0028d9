package id.baku.standards;

/**
 * A service as its agency describes it.
 *
 * @param slug readable part of its address, never changed once given
 * @param group heading under which the agency lists it, may be null
 * @param order place in the agency's list
 * @param servicePoint code of the place where it is given, may be null
 */
public record ServiceDescription(String slug, String name, String group, int order, Audience audience,
    String servicePoint) {}
