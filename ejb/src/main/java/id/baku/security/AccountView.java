package id.baku.security;

import java.io.Serializable;

/** An account as its person sees it. */
public record AccountView(long id, String name, String email) implements Serializable {}
