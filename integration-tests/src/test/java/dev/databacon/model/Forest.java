package dev.databacon.model;

import dev.databacon.error.CycleException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which nodes live under which, in the model. */
final class Forest {
  private static final List<String> LISTS = List.of("folders", "archive", "leaves");

  private final Model model;
  private final Table<List<Object>, List<Var<?>>> lists;
  private final Table<Var<?>, Place> places;

  /** Where a node lives. */
  record Place(Var<?> owner, String list) {}

  Forest(Model model) {
    this.model = model;
    this.lists = model.table(List.of());
    this.places = model.table(null);
    model.onRemoval(this::forget);
  }

  List<Var<?>> list(Var<?> owner, String list) {
    return lists.get(List.of(owner, list));
  }

  /** Where a node lives; null when under none. */
  @Nullable Place place(Var<?> node) {
    return places.get(node);
  }

  /** Puts a new node into a list. */
  void put(Place place, Var<?> node, @Nullable Integer at) {
    List<Var<?>> list = new ArrayList<>(list(place.owner, place.list));
    list.add(at == null ? list.size() : Math.min(Math.max(at, 0), list.size()), node);
    lists.put(List.of(place.owner, place.list), List.copyOf(list));
    places.put(node, place);
  }

  /** Takes a node out of where it lives. */
  private void take(Var<?> node) {
    Place place = places.get(node);
    if (place != null) {
      List<Var<?>> list = new ArrayList<>(list(place.owner, place.list));
      list.remove(node);
      lists.put(List.of(place.owner, place.list), List.copyOf(list));
      places.remove(node);
    }
  }

  boolean add(Place place, Var<?> node, @Nullable Integer at) {
    model.need(node);
    if (isUnder(place.owner, node)) {
      model.refuse(CycleException.class);
      return false;
    }
    boolean isThere = place.equals(places.get(node));
    if (!isThere || at != null) {
      take(node);
      put(place, node, at);
    }
    return !isThere;
  }

  private boolean isUnder(Var<?> node, Var<?> top) {
    if (node.equals(top)) {
      return true;
    }
    Place place = places.get(node);
    return place != null && isUnder(place.owner, top);
  }

  boolean move(Place place, Var<?> node, int index) {
    if (!place.equals(places.get(node))) {
      return false;
    }
    take(node);
    put(place, node, index);
    return true;
  }

  /** What lives under a node goes with it. */
  private void forget(Var<?> var) {
    take(var);
    for (String list : LISTS) {
      list(var, list).forEach(model::remove);
    }
  }
}
