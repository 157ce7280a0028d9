package id.baku.bench.national;

import id.baku.bench.load.Act;

/**
 * One thing people or machines do.
 *
 * @param act the whole of it, over HTTP, looked at
 * @param alone the question behind it without anything around it; null when there is none
 * @param everyTurnNew each turn makes something not made before, so that it cannot be warmed up by repeating
 */
record Operation(String name, Act act, Act alone, boolean everyTurnNew) {

  static Operation of(String name, Act act) {
    return new Operation(name, act, null, false);
  }

  Operation alone(Act question) {
    return new Operation(name, act, question, everyTurnNew);
  }

  Operation eachNew() {
    return new Operation(name, act, alone, true);
  }
}
