package id.baku.e2e.walls;

import id.baku.security.Permission;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the matrix: a way into the product, who may go it, and what its parameters name. The rows stand in {@code walls.txt}.
 *
 * @param route as it is built: a view, a pattern of a servlet, or method and path of an operation
 * @param who {@code PUBLIC}, {@code DOOR} (nobody is signed in there), {@code SIGNED_IN}, a permission, or several of which one is enough
 * @param at where a public route is looked at; otherwise the route itself
 * @param samples parameters that name something of an agency
 * @param filters those of them that only narrow a list: with something unknown the list is empty, not missing
 * @param vague whether there may be nothing to show of one's own either
 * @param plain other parameters, with a value
 */
record Wall(String route, String who, String at, Map<String, Sample> samples, Set<String> filters, boolean vague, Map<String, String> plain) {

  static List<Wall> all() {
    try (var lines = new BufferedReader(new InputStreamReader(Wall.class.getResourceAsStream("/walls.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Wall::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Wall parse(String line) {
    String[] words = line.replaceFirst("^([A-Z]+) /", "$1\0/").split("\\s+");
    String route = words[0].replace('\0', ' ');
    String at = route;
    Map<String, Sample> samples = new LinkedHashMap<>();
    Set<String> filters = new HashSet<>();
    boolean vague = false;
    Map<String, String> plain = new LinkedHashMap<>();
    for (String word : List.of(words).subList(2, words.length)) {
      int equals = word.indexOf('=');
      String name = word.substring(0, equals);
      String value = word.substring(equals + 1);
      if (name.isEmpty()) at = value;
      else if (value.startsWith("(")) plain.put(name, value.substring(1, value.length() - 1));
      else samples.put(name, Sample.valueOf(value.replaceAll("[?~]", "")));
      if (value.endsWith("?")) filters.add(name);
      if (value.endsWith("~")) vague = true;
    }
    return new Wall(route, words[1], at, samples, filters, vague, plain);
  }

  Set<String> parameters() {
    return Stream.concat(samples.keySet().stream(), plain.keySet().stream()).collect(Collectors.toSet());
  }

  boolean isPublic() {
    return who.equals("PUBLIC");
  }

  boolean isDoor() {
    return who.equals("DOOR");
  }

  /** Of what one needs to be allowed one; empty where it is enough to be signed in. */
  Set<Permission> permissions() {
    return who.equals("SIGNED_IN") ? Set.of() : Stream.of(who.split("\\|")).map(Permission::valueOf).collect(Collectors.toSet());
  }

  /** The address without anything that it may name. */
  String bare() {
    return at;
  }

  /** The address with everything in it. @param value of what a parameter names */
  String address(Function<Sample, String> value) {
    return withValues(name -> value.apply(samples.get(name)));
  }

  /** The same with one parameter that names something of somebody else. */
  String address(Side own, String changed, String instead) {
    return withValues(name -> name.equals(changed) ? instead : samples.get(name).of(own));
  }

  private String withValues(Function<String, String> named) {
    Map<String, String> values = new LinkedHashMap<>(plain);
    samples.keySet().forEach(name -> values.put(name, named.apply(name)));
    String path = at;
    for (String name : List.copyOf(values.keySet())) {
      if (path.contains("{" + name + "}")) path = path.replace("{" + name + "}", values.remove(name));
    }
    String query = values.entrySet().stream().map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  @Override
  public String toString() {
    return route;
  }
}
