package id.baku.security;

import java.io.Serializable;

/** An account as its person sees it. */
public record AccountView(String name, String email) implements Serializable {}
