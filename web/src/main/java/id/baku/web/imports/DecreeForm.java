package id.baku.web.imports;

import id.baku.platform.SigningCapacity;
import id.baku.standards.DecreeView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The head of a decree as a person confirms it: position and rank of who signed, never a name. */
public class DecreeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String number;
  private String title;
  private String issuer;
  private String place;
  private LocalDate fixedOn;
  private LocalDate signedOn;
  private LocalDate inForceOn;
  private LocalDate publishedOn;
  private String position;
  private String rank;
  private SigningCapacity capacity;

  void fill(DecreeView read) {
    number = read.number();
    title = read.title();
    issuer = read.issuer();
    place = read.place();
    fixedOn = read.fixedOn();
    signedOn = read.signedOn();
    inForceOn = read.inForceOn();
    publishedOn = read.publishedOn();
    position = read.signatoryPosition();
    rank = read.signatoryRank();
    capacity = read.signingCapacity();
  }

  DecreeView view() {
    return new DecreeView(null, plain(number), plain(title), plain(issuer), plain(place), fixedOn, signedOn, inForceOn,
        publishedOn, plain(position), plain(rank), capacity, List.of(), List.of(), List.of(), null, null);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.replaceAll("\\p{Cntrl}", " ").strip();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getFixedOn() {
    return fixedOn;
  }

  public void setFixedOn(LocalDate fixedOn) {
    this.fixedOn = fixedOn;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }

  public LocalDate getInForceOn() {
    return inForceOn;
  }

  public void setInForceOn(LocalDate inForceOn) {
    this.inForceOn = inForceOn;
  }

  public LocalDate getPublishedOn() {
    return publishedOn;
  }

  public void setPublishedOn(LocalDate publishedOn) {
    this.publishedOn = publishedOn;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getRank() {
    return rank;
  }

  public void setRank(String rank) {
    this.rank = rank;
  }

  public SigningCapacity getCapacity() {
    return capacity;
  }

  public void setCapacity(SigningCapacity capacity) {
    this.capacity = capacity;
  }
}
