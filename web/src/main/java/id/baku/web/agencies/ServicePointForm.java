package id.baku.web.agencies;

import id.baku.agencies.HoursText;
import id.baku.agencies.ServicePoint;
import id.baku.platform.InvalidInput;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is typed of a service point. */
public class ServicePointForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String address;
  private String district;
  private String mapLink;
  private String phone;
  private String whatsapp;
  private final WeekForm week = new WeekForm();

  void fill(ServicePoint point) {
    name = point.name();
    address = point.address();
    district = point.district();
    mapLink = point.mapLink();
    phone = point.phone();
    whatsapp = point.whatsapp();
    week.fill(point.hours());
  }

  void fillWeek(Map<String, List<String>> usual) {
    week.fill(usual);
  }

  ServicePoint point(String code) {
    return ServicePoint.typed(code, name, address, district, mapLink, phone, whatsapp, hours().weekly());
  }

  List<InvalidInput> problems(ServicePoint point) {
    return Stream.concat(point.problems().stream(), hours().problems().stream()).toList();
  }

  private HoursText hours() {
    return week.read("hours");
  }

  public WeekForm getWeek() { return week; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getAddress() { return address; }
  public void setAddress(String address) { this.address = address; }
  public String getDistrict() { return district; }
  public void setDistrict(String district) { this.district = district; }
  public String getMapLink() { return mapLink; }
  public void setMapLink(String mapLink) { this.mapLink = mapLink; }
  public String getPhone() { return phone; }
  public void setPhone(String phone) { this.phone = phone; }
  public String getWhatsapp() { return whatsapp; }
  public void setWhatsapp(String whatsapp) { this.whatsapp = whatsapp; }
}
