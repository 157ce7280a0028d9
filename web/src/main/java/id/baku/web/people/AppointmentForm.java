package id.baku.web.people;

import id.baku.platform.SigningCapacity;
import id.baku.security.Appointment;
import id.baku.security.Person.Membership;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a role with its days and its capacity, as typed. */
public class AppointmentForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String role;
  private LocalDate from;
  private LocalDate until;
  private SigningCapacity capacity = SigningCapacity.HOLDER;

  static AppointmentForm startingOn(LocalDate day) {
    AppointmentForm form = new AppointmentForm();
    form.from = day;
    return form;
  }

  static AppointmentForm of(Membership membership) {
    AppointmentForm form = new AppointmentForm();
    form.role = membership.role();
    form.from = membership.from();
    form.until = membership.until();
    form.capacity = membership.capacity();
    return form;
  }

  /** @throws id.baku.platform.InvalidInput naming the field */
  Appointment appointment() {
    return new Appointment(role, from, until, capacity);
  }

  public SigningCapacity[] getCapacities() {
    return SigningCapacity.values();
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public SigningCapacity getCapacity() {
    return capacity;
  }

  public void setCapacity(SigningCapacity capacity) {
    this.capacity = capacity;
  }
}
