package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyHead;
import id.baku.agencies.AgencyLook;
import id.baku.agencies.Branding;
import id.baku.agencies.BrandingEditor;
import id.baku.agencies.HeadEditor;
import id.baku.agencies.Letterhead;
import id.baku.agencies.LetterheadEditor;
import id.baku.agencies.Logo;
import id.baku.agencies.LogoEditor;
import id.baku.agencies.Numbering;
import id.baku.agencies.NumberingEditor;
import id.baku.agencies.Policies;
import id.baku.agencies.PolicyEditor;
import id.baku.agencies.Publication;
import id.baku.agencies.PublicationEditor;
import id.baku.directory.DirectoryReader;
import id.baku.folders.FolderExport;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Stale;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Head, letterhead, logo, colour, numbers, policies and addresses: seen at once, in the trail, refused when late, nobody else's, and part of what is carried elsewhere. */
@ExtendWith(ArquillianExtension.class)
class AgencyPartsIT {

  @Inject Agencies agencies;
  @Inject As as;
  @Inject HeadEditor heads;
  @Inject LetterheadEditor letterheads;
  @Inject LogoEditor logos;
  @Inject BrandingEditor brandings;
  @Inject NumberingEditor numberings;
  @Inject PolicyEditor policies;
  @Inject PublicationEditor publications;
  @Inject DirectoryReader directory;
  @Inject FolderExport export;
  @Inject TrailReader trail;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void a_look_is_public_at_once_and_a_late_one_is_refused() throws IOException {
    agencies.waitUntilLoaded();
    long agency = agencies.named("bagian-tampilan");
    assertThat(directory.agency("bagian-tampilan").look()).isEqualTo(AgencyLook.PLAIN);
    as.agency(agency, () -> brandings.brand(-1, new Branding("#1a4f8b")));
    assertThat(directory.agency("bagian-tampilan").look().colour()).isEqualTo("#1a4f8b");
    assertThatThrownBy(() -> as.agency(agency, () -> brandings.brand(-1, new Branding("#5b1a8b")))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(agency, () -> brandings.brand(0, new Branding("#ffcc00")))).isInstanceOf(InvalidInput.class);

    byte[] sent = picture(300);
    as.agency(agency, () -> logos.show(-1, sent, "Lambang Kota Metro"));
    Logo shown = directory.agency("bagian-tampilan").look().logo();
    assertThat(shown.width()).isEqualTo(256);
    assertThat(directory.logo(shown.sha256())).isEqualTo(as.agency(agency, logos::picture)).isNotEqualTo(sent);
    as.agency(agency, () -> logos.show(0, new byte[0], "Lambang"));
    assertThat(directory.agency("bagian-tampilan").look().logo()).isEqualTo(new Logo(shown.sha256(), "Lambang", 256, 256));
    as.agency(agency, () -> logos.remove(1));
    assertThat(directory.agency("bagian-tampilan").look().logo()).isNull();
    assertThatThrownBy(() -> directory.logo(shown.sha256())).isInstanceOf(NotFound.class);

    assertThat(as.agency(agency, () -> trail.list("part/LOGO", null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("logo.removed", "logo.changed", "logo.changed");
    TrailEntry coloured = as.agency(agency, () -> trail.list("part/BRANDING", null, 10).items().getFirst());
    assertThat(coloured.changes()).containsExactly(new TrailEntry.Change("colour", null, "#1a4f8b"));
    long other = agencies.named("bagian-tetangga");
    assertThat(as.agency(other, () -> brandings.branding().value())).isEqualTo(Branding.NONE);
    assertThatThrownBy(() -> as.agency(other, logos::picture)).isInstanceOf(NotFound.class);
  }

  @Test
  void everything_it_decided_is_in_what_is_carried_elsewhere_and_its_folder_no_longer_writes_over_it() throws IOException {
    agencies.waitUntilLoaded();
    long agency = agencies.named("bagian-bawaan");
    byte[] sent = picture(80);
    as.agency(agency, () -> {
      heads.appoint(-1, new AgencyHead("Kepala Dinas", "Pembina Utama Muda", SigningCapacity.HOLDER, null, LocalDate.of(2026, 1, 2), null));
      Letterhead beginning = letterheads.letterhead().value();
      assertThat(beginning.government()).isEqualTo("Pemerintah Kota Metro");
      letterheads.head(-1, new Letterhead("Pemerintah Kota Metro", null, "Dinas Bawaan", "Jalan Raya 1", "34111", null, null, null, null, Letterhead.Paper.F4, true));
      numberings.number(-1, new Numbering("{nomor}/{unit}/{tahun}", null, "07", 3));
      policies.keep(-1, new Policies(30));
      brandings.brand(-1, new Branding("#1a4f8b"));
      logos.show(-1, sent, "Lambang");
    });
    Map<String, String> files = as.agency(agency, export::files);
    assertThat(files.get("bagian-bawaan/agency.json")).contains("\"position\": \"Kepala Dinas\"", "\"from\": \"2026-01-02\"", "\"postal_code\": \"34111\"", "\"pattern\": \"{nomor}/{unit}/{tahun}\"",
        "\"report_contact_days\": 30", "\"colour\": \"#1a4f8b\"");
    assertThat(files).containsKey("bagian-bawaan/logo.json");
    as.agency(agency, () -> agencies.rename("bagian-bawaan", "Dinas bagian-bawaan"));
    assertThat(as.agency(agency, export::files)).as("described anew by a folder that says nothing of it").isEqualTo(files);
    assertThat(as.agency(agency, policies::reportContactDays)).isEqualTo(30);
    assertThatThrownBy(() -> as.agency(agency, () -> policies.keep(0, new Policies(91)))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_short_address_is_of_one_agency_for_ever() {
    agencies.waitUntilLoaded();
    long agency = agencies.named("bagian-alamat");
    long other = agencies.named("bagian-penyerupa");
    as.agency(agency, () -> publications.publish(-1, new Publication("alamat-lama", "https://alamat.go.id/standar")));
    assertThat(directory.agency("bagian-alamat").profile().publication()).isEqualTo(new Publication("alamat-lama", "https://alamat.go.id/standar"));
    as.agency(agency, () -> publications.publish(0, new Publication("alamat-baru", null)));
    assertThat(List.of(directory.byAddress("alamat-lama"), directory.byAddress("alamat-baru"))).containsOnly("bagian-alamat");
    assertThat(as.agency(agency, publications::addresses)).containsExactly("alamat-baru", "alamat-lama");
    assertThatThrownBy(() -> as.agency(agency, () -> publications.publish(0, Publication.NONE))).isInstanceOf(Stale.class);
    for (String taken : List.of("alamat-lama", "a1amat-baru", "alamatbaru", "bagian-alamat", "bagian-a1amat")) {
      assertThatThrownBy(() -> as.agency(other, () -> publications.publish(-1, new Publication(taken, null)))).as(taken)
          .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.code()).isEqualTo("publication.taken"));
    }
    assertThat(as.agency(other, publications::addresses)).isEmpty();
    assertThat(as.agency(other, () -> publications.publication().value())).as("nothing of what was refused is kept").isEqualTo(Publication.NONE);
    as.agency(agency, () -> publications.publish(1, new Publication("alamat-lama", null)));
    assertThat(as.agency(agency, () -> trail.list("part/PUBLICATION", null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("publication.changed", "publication.changed", "publication.changed");
    assertThatThrownBy(() -> directory.byAddress("alamat-tidak-ada")).isInstanceOf(NotFound.class);
    assertThat(as.agency(agency, export::files).get("bagian-alamat/agency.json")).contains("\"address\": \"alamat-lama\"");
  }

  @Test
  void of_two_that_ask_for_an_address_at_once_one_has_it() throws Exception {
    agencies.waitUntilLoaded();
    List<Long> both = List.of(agencies.named("bagian-serentak-satu"), agencies.named("bagian-serentak-dua"));
    List<Future<Boolean>> asked = both.stream().map(agency -> as.submit(agency, () -> {
      publications.publish(-1, new Publication("serentak", null));
      return true;
    })).toList();
    List<Boolean> got = new ArrayList<>();
    for (Future<Boolean> one : asked) {
      try {
        got.add(one.get());
      } catch (ExecutionException refused) {
        got.add(!(refused.getCause() instanceof InvalidInput));
      }
    }
    assertThat(got).containsExactlyInAnyOrder(true, false);
  }

  static byte[] picture(int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    image.setRGB(side / 2, side / 2, 0x1a4f8b);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
