package id.baku.web.directory;

import java.util.List;

/**
 * When a promise would be due if somebody handed in now, in sentences.
 *
 * @param dated whether a moment can be named
 * @param sentence until when, or why that cannot be said
 * @param because what is not counted and what is not certain, each in a sentence
 */
public record HandIn(boolean dated, String sentence, List<String> because) {

  static HandIn undated(String sentence) {
    return new HandIn(false, sentence, List.of());
  }
}
