package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.Channel;
import id.baku.standards.ChannelKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Website: https://kota.example.id | WEBSITE | https://kota.example.id",
      "Laman www.kota.example.id | WEBSITE | www.kota.example.id",
      "Pos-el : aduan@kota.example.id | EMAIL | aduan@kota.example.id",
      "Telpon: (0721) 481166 | PHONE | (0721) 481166",
      "Call Center 112 | PHONE | 112",
      "Faximile: (0721) 482344 | FAX | (0721) 482344",
      "WA 0812-3456-7890 | WHATSAPP | 0812-3456-7890",
      "SMS ke 1708 | SMS | 1708",
      "Instagram @kota.hebat | INSTAGRAM | @kota.hebat",
      "IG: kotahebat | INSTAGRAM | kotahebat",
      "Facebook: Kota Hebat | FACEBOOK | Kota Hebat",
      "SP4N-LAPOR!: https://www.lapor.go.id | LAPOR | https://www.lapor.go.id",
      "Kotak saran | SUGGESTION_BOX | Kotak saran",
      "Datang langsung ke loket pengaduan | COUNTER | loket pengaduan",
      "e-SismaSiger | APP | e-SismaSiger",
      "Aplikasi SIGAP | APP | SIGAP",
      "112 | PHONE | 112",
      "Telp. 0721 111 222 ext. 12 | PHONE | 0721 111 222 ext. 12",
      "Propam 081384682019 (WA) | WHATSAPP | 081384682019",
      "Twitter/X: @rsudx | OTHER_SOCIAL | @rsudx",
      "X: @rsudx | OTHER_SOCIAL | @rsudx",
      "YouTube: RSUD TV | OTHER_SOCIAL | RSUD TV",
      "Telegram 08123456789 | OTHER_SOCIAL | 08123456789"})
  void reads_kind_and_value(String text, ChannelKind kind, String value) {
    assertThat(ChannelReader.read(Cells.lines(text)).channels()).containsExactly(new Channel(kind, value));
  }

  @Test
  void finds_several_in_one_sentence() {
    List<Channel> channels = ChannelReader.read(Cells.lines(
        "Pengaduan disampaikan melalui kotak saran, telepon (0234) 551122, dan surel aduan@kec.example.id")).channels();

    assertThat(channels).containsExactlyInAnyOrder(new Channel(ChannelKind.SUGGESTION_BOX, "kotak saran"),
        new Channel(ChannelKind.PHONE, "(0234) 551122"), new Channel(ChannelKind.EMAIL, "aduan@kec.example.id"));
  }

  @Test
  void keeps_sentences_that_are_no_channel_as_notes() {
    var read = ChannelReader.read(Cells.lines("1. Petugas mencatat keluhan; 2. Petugas menjawab paling lambat 3 hari."));

    assertThat(read.channels()).isEmpty();
    assertThat(read.notes()).hasSize(2);
  }

  @Test
  void does_not_take_opening_hours_for_a_number() {
    assertThat(ChannelReader.read(Cells.lines("Buka pukul 08.00 - 15.00")).channels()).isEmpty();
  }

  @Test
  void finds_every_account_of_a_list() {
    var lines = Cells.lines("112; Call Center 1500-123; Youtube: RSUD TV, TikTok @rsud_id, Twitter @rsudx, Telegram 08123456789");
    var read = ChannelReader.read(lines);

    assertThat(read.channels()).containsExactlyInAnyOrder(new Channel(ChannelKind.PHONE, "112"),
        new Channel(ChannelKind.PHONE, "1500-123"), new Channel(ChannelKind.OTHER_SOCIAL, "RSUD TV"),
        new Channel(ChannelKind.OTHER_SOCIAL, "@rsud_id"), new Channel(ChannelKind.OTHER_SOCIAL, "@rsudx"),
        new Channel(ChannelKind.OTHER_SOCIAL, "08123456789"));
    assertThat(CellReader.quality(read, lines)).isEqualTo(1);
  }

  @Test
  void the_number_of_the_next_entry_is_no_part_of_a_telephone_number() {
    var lines = Cells.lines("1. Ruang pengaduan lantai 2", "2. Telepon: (0721) 481166", "3. Surel: aduan@kota.example");

    assertThat(CellReader.quality(ChannelReader.read(lines), lines)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Kotak saran; hubungi 119", "Telp (0721) 481166, faks menyusul",
      "surel a@kota.go.id atau Instagram"})
  void doubts_a_cell_with_a_contact_it_did_not_read(String text) {
    var lines = Cells.lines(text);

    assertThat(CellReader.quality(ChannelReader.read(lines), lines)).isLessThan(id.baku.decrees.ParsedCell.LOW_CONFIDENCE);
  }
}
