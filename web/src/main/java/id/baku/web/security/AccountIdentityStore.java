package id.baku.web.security;

import id.baku.security.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Our accounts as Jakarta Security asks for them. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject SignIn signIn;

  /** Called by name through the credential's type. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    return signIn.authenticate(credential.getCaller(), credential.getPasswordAsString())
        .map(person -> new CredentialValidationResult(new PersonPrincipal(person)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
