package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ContactChannel;
import id.baku.directory.PublishedAgency;
import id.baku.standards.ChannelKind;
import id.baku.standards.StandardContent.Channel;
import id.baku.standards.StandardContent.ComplaintHandling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactLinesTest {

  @Test
  void a_channel_written_twice_in_two_ways_is_shown_once() {
    PublishedAgency agency = agency(ContactChannel.of("PHONE", "0721 481166"),
        ContactChannel.of("WEBSITE", "contoh.go.id/"), ContactChannel.of("EMAIL", "BIRO@contoh.go.id"));
    ComplaintHandling handling = new ComplaintHandling("", List.of(new Channel(ChannelKind.PHONE, "(0721) 481166"),
        new Channel(ChannelKind.WEBSITE, "https://contoh.go.id"), new Channel(ChannelKind.EMAIL, "biro@contoh.go.id")));
    assertThat(ContactLines.toComplain(handling, agency)).extracting(ContactLine::text)
        .containsExactly("(0721) 481166", "contoh.go.id", "biro@contoh.go.id");
  }

  @Test
  void a_phone_and_a_fax_of_the_same_number_are_two() {
    assertThat(ContactLines.toComplain(null, agency(ContactChannel.of("PHONE", "0721"), ContactChannel.of("FAX", "0721"))))
        .hasSize(2);
  }

  @Test
  void the_national_channels_stand_elsewhere() {
    assertThat(ContactLines.toComplain(null, agency(ContactChannel.of("LAPOR", "https://www.lapor.go.id"),
        ContactChannel.of("SMS", "1708"), ContactChannel.of("SMS", "0812")))).extracting(ContactLine::text)
        .containsExactly("0812");
  }

  @Test
  void nothing_given_gives_nothing() {
    PublishedAgency bare = new PublishedAgency(null, "a", "A", null, null, "G", "g", "R", null, null, null, null, " ", null, null, false);
    assertThat(ContactLines.of(bare)).isEmpty();
    assertThat(ContactLines.toComplain(new ComplaintHandling("", null), bare)).isEmpty();
  }

  private static PublishedAgency agency(ContactChannel... channels) {
    return new PublishedAgency(null, "a", "A", null, null, "G", "g", "R", null, "Asia/Jakarta", null, null, null, null,
        AgencyProfile.of(Arrays.asList(channels), List.of()), false);
  }
}
