package id.baku.web.directory;

import java.util.List;
import java.util.Locale;

/**
 * Where a request leads.
 *
 * @param page the address without language
 * @param values slugs in the address, in order
 */
record Route(Kind kind, Locale locale, String page, List<String> values) {

  /** The public pages: the bean that fills each and the view that shows it. */
  enum Kind {
    HOME(HomePage.class, "beranda"),
    SEARCH(SearchPage.class, "cari"),
    AGENCIES(AgenciesPage.class, "daftar-instansi"),
    AGENCY(AgencyPage.class, "instansi"),
    KIOSK(KioskPage.class, "kios"),
    DECREES(DecreesPage.class, "keputusan"),
    GOVERNMENTS(GovernmentsPage.class, "daftar-pemerintah"),
    GOVERNMENT(GovernmentPage.class, "pemerintah"),
    ABOUT(OperatorPage.class, "tentang"),
    PRIVACY(OperatorPage.class, "privasi"),
    ACCESSIBILITY(OperatorPage.class, "aksesibilitas"),
    SERVICE(ServicePage.class, "layanan"),
    EDITIONS(EditionsPage.class, "versi"),
    CHANGES(ChangesPage.class, "perubahan"),
    CORRECTION(CorrectionFormPage.class, "koreksi"),
    CORRECTION_SENT(CorrectionSentPage.class, "koreksi-terkirim"),
    COMPARE(ComparePage.class, "banding"),
    APPLY(ApplyFormPage.class, "permohonan"),
    APPLY_SENT(OperatorPage.class, "permohonan-terkirim"),
    APPLY_CONFIRM(ApplyConfirmPage.class, "permohonan-konfirmasi"),
    DATA(DataPage.class, "data");

    private final Class<? extends PublicPage> page;
    private final String view;

    Kind(Class<? extends PublicPage> page, String view) {
      this.page = page;
      this.view = view;
    }

    /** Whether its form is sent to its own address. */
    boolean takesForm() {
      return FormPage.class.isAssignableFrom(page);
    }

    Class<? extends PublicPage> page() {
      return page;
    }

    String view() {
      return "/direktori/" + view + ".xhtml";
    }
  }
}
