package id.baku.web.agencies;

import id.baku.agencies.AgencyIdentity;
import java.io.Serializable;

/** What is typed of the agency's identity. */
public class IdentityForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String shortName;
  private String parentBody;
  private String address;
  private String phone;
  private String email;
  private String website;

  void fill(AgencyIdentity identity) {
    name = identity.name();
    shortName = identity.shortName();
    parentBody = identity.parentBody();
    address = identity.address();
    phone = identity.phone();
    email = identity.email();
    website = identity.website();
  }

  AgencyIdentity identity() {
    return AgencyIdentity.typed(name, shortName, parentBody, address, phone, email, website);
  }

  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getShortName() { return shortName; }
  public void setShortName(String shortName) { this.shortName = shortName; }
  public String getParentBody() { return parentBody; }
  public void setParentBody(String parentBody) { this.parentBody = parentBody; }
  public String getAddress() { return address; }
  public void setAddress(String address) { this.address = address; }
  public String getPhone() { return phone; }
  public void setPhone(String phone) { this.phone = phone; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getWebsite() { return website; }
  public void setWebsite(String website) { this.website = website; }
}
