package id.baku.web.directory;

import id.baku.platform.Setting;
import id.baku.standards.ChannelKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What this site is, what it keeps of its visitors, and whom they can ask: pages of words, with the operator's contact. */
@Named
@RequestScoped
public class OperatorPage implements PublicPage {

  @Override
  public int open(Visit visit) {
    return FINE;
  }

  @Override
  public boolean isSample() {
    return false;
  }

  /** Who runs this site; null when the operator did not say. */
  public String getName() {
    return Setting.OPERATOR.value().orElse(null);
  }

  /** An address to write to, a number to call or a page; null when the operator gave none. */
  public ContactLine getContact() {
    return Setting.OPERATOR_CONTACT.value().map(OperatorPage::line).orElse(null);
  }

  static ContactLine line(String contact) {
    ChannelKind kind = contact.contains("@") ? ChannelKind.EMAIL : contact.matches(".*\\p{L}.*") ? ChannelKind.WEBSITE : ChannelKind.PHONE;
    return ContactLinks.line(kind.name(), contact);
  }
}
