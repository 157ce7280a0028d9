package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.IntegerConverter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** A choice that is not in the list is refused by the page technology; it must do so in the reader's language. */
class FacesMessagesTest {

  @Test
  void refusals_of_choices_are_told_in_both_languages() {
    for (String key : new String[] {UISelectOne.INVALID_MESSAGE_ID, UISelectMany.INVALID_MESSAGE_ID, EnumConverter.ENUM_ID,
        IntegerConverter.INTEGER_ID}) {
      assertThat(text("id", key)).startsWith("Pilihan");
      assertThat(text("en", key)).startsWith("That choice");
    }
  }

  private static String text(String language, String key) {
    return ResourceBundle.getBundle("id.baku.web.faces.messages", Locale.of(language)).getString(key);
  }
}
