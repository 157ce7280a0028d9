package id.baku.web.agencies;

import id.baku.agencies.Letterhead;
import id.baku.agencies.Letterhead.Paper;
import java.io.Serializable;

/** What is typed of the letterhead. */
public class LetterheadForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String government;
  private String body;
  private String name;
  private String address;
  private String postalCode;
  private String phone;
  private String fax;
  private String email;
  private String website;
  private Paper paper = Paper.A4;
  private boolean logo;

  void fill(Letterhead head) {
    government = head.government();
    body = head.body();
    name = head.name();
    address = head.address();
    postalCode = head.postalCode();
    phone = head.phone();
    fax = head.fax();
    email = head.email();
    website = head.website();
    paper = head.paper();
    logo = head.logo();
  }

  Letterhead letterhead() {
    return new Letterhead(government, body, name, address, postalCode, phone, fax, email, website, paper, logo).tidied();
  }

  public String getGovernment() { return government; }
  public void setGovernment(String government) { this.government = government; }
  public String getBody() { return body; }
  public void setBody(String body) { this.body = body; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getAddress() { return address; }
  public void setAddress(String address) { this.address = address; }
  public String getPostalCode() { return postalCode; }
  public void setPostalCode(String postalCode) { this.postalCode = postalCode; }
  public String getPhone() { return phone; }
  public void setPhone(String phone) { this.phone = phone; }
  public String getFax() { return fax; }
  public void setFax(String fax) { this.fax = fax; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getWebsite() { return website; }
  public void setWebsite(String website) { this.website = website; }
  public Paper getPaper() { return paper; }
  public void setPaper(Paper paper) { this.paper = paper; }
  public boolean isLogo() { return logo; }
  public void setLogo(boolean logo) { this.logo = logo; }
}
