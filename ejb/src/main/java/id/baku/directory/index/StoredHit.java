package id.baku.directory.index;

import id.baku.directory.SearchAnswer.Hit;
import id.baku.directory.ServiceCard;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What a result shows of a service, as bytes beside the index: a page reads sixty of them, and reading JSON would cost
 * more than finding them. Fields stand in one order, the same in both methods; another order is another {@link
 * ServiceIndex#FORMAT}.
 */
final class StoredHit {

  private static final int NOTHING = -1;

  private StoredHit() {}

  /**
   * @param hit without the name of the region
   * @param heading its name as a heading shows it
   */
  record Stored(Hit hit, String heading) {}

  static BytesRef write(ServiceCard card, String government, String heading) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeLong(card.standardId().getMostSignificantBits());
      out.writeLong(card.standardId().getLeastSignificantBits());
      for (String text : new String[] {government, card.agencySlug(), card.agencyName(), card.slug(), card.name(), card.group(),
          heading.equals(card.name()) ? null : heading}) {
        write(out, text);
      }
      write(out, card.audience());
      out.writeVInt(card.promises().size());
      for (TimePromise promise : card.promises()) {
        write(out, promise);
      }
      out.writeByte((byte) (card.free() == null ? NOTHING : card.free() ? 1 : 0));
      write(out, card.feeFrom());
      write(out, card.feeTo());
      out.writeByte((byte) (card.sample() ? 1 : 0));
      return new BytesRef(out.toArrayCopy());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Stored read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    UUID standard = new UUID(in.readLong(), in.readLong());
    String government = text(in);
    String agencySlug = text(in);
    String agencyName = text(in);
    String slug = text(in);
    String name = text(in);
    String group = text(in);
    String heading = text(in);
    Audience audience = one(in, Audience.values());
    List<TimePromise> promises = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      promises.add(new TimePromise(one(in, RequestChannel.values()), amount(in), one(in, TimeUnit.values()), text(in), text(in), text(in)));
    }
    byte free = in.readByte();
    ServiceCard card = new ServiceCard(standard, agencySlug, agencyName, slug, name, group, audience, promises,
        free == NOTHING ? null : free == 1, number(in), number(in), in.readByte() == 1);
    return new Stored(new Hit(card, government, null), heading == null ? name : heading);
  }

  private static void write(DataOutput out, TimePromise promise) throws IOException {
    write(out, promise.channel());
    write(out, promise.amount() == null ? null : promise.amount().longValue());
    write(out, promise.unit());
    write(out, promise.startEvent());
    write(out, promise.bound());
    write(out, promise.text());
  }

  private static void write(DataOutput out, String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  private static void write(DataOutput out, Enum<?> value) throws IOException {
    out.writeByte((byte) (value == null ? NOTHING : value.ordinal()));
  }

  private static void write(DataOutput out, Long number) throws IOException {
    out.writeByte((byte) (number == null ? 0 : 1));
    if (number != null) {
      out.writeLong(number);
    }
  }

  private static String text(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  private static <T> T one(DataInput in, T[] values) throws IOException {
    byte ordinal = in.readByte();
    return ordinal == NOTHING ? null : values[ordinal];
  }

  private static Long number(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : Long.valueOf(in.readLong());
  }

  private static Integer amount(DataInput in) throws IOException {
    Long number = number(in);
    return number == null ? null : Integer.valueOf(number.intValue());
  }
}
