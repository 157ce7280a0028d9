package id.baku.e2e.product;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the public says is wrong on a page. */
public final class Reports {

  public static final String LIST = "/kelola/koreksi/daftar";
  private static final int LONG_AGO = 60;

  private Reports() {}

  /** The form of a page as somebody would send it who took a minute to write. */
  public static Map<String, String> form(String service, String wrong) {
    Map<String, String> fields = new HashMap<>(Visitor.fields(new Visitor().get(service + "/koreksi"), "koreksi"));
    fields.put("mulai", String.valueOf(Long.parseLong(fields.get("mulai")) - LONG_AGO));
    fields.put("bagian", "FEE");
    fields.put("salah", wrong);
    return fields;
  }

  public static Answer send(String service, Map<String, String> fields, String... headers) {
    return send(new Visitor(), service, fields, headers);
  }

  public static Answer send(Visitor sender, String service, Map<String, String> fields, String... headers) {
    return sender.post(service + "/koreksi", fields, headers);
  }

  /** A report about a page of the bureau, as whoever handles it opens it; made when there is none. */
  public static String anyOf(String service) {
    Visitor officer = officer();
    Element first = first(officer);
    if (first == null) {
      send(service, form(service, "Alamatnya sudah pindah"));
      first = first(officer);
    }
    return first.attr("href");
  }

  public static Element first(Visitor officer) {
    return officer.get(LIST).html().selectFirst(".review-list > li > a");
  }

  /** Whoever handles complaints at the bureau. */
  public static Visitor officer() {
    return Staff.at(Pages.BUREAU, "COMPLAINT_OFFICER");
  }
}
