package id.baku.security;

/** Invites people who have no account yet. */
public interface Invitations {

  /** Makes an account without a password and a link by which the person chooses one; the link is told once. */
  Link invite(String email, String name);
}
