package dev.databacon.model;

import dev.databacon.node.NodeDraft;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a draft names of one field.
 *
 * @param field the field, named once in a draft
 * @param text the call, such as {@code .username("a")}
 * @param mentions the variables in it
 * @param write names it in a draft
 * @param effect does the same to the node of a variable in the model
 */
record Part<D extends NodeDraft>(
    String field,
    String text,
    List<? extends Var<?>> mentions,
    Consumer<D> write,
    Consumer<Var<?>> effect) {}
