package dev.databacon.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Parent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * The methods of a handle that move its node under another one: one for each type of a parent that
 * has one list for it. The types are those that the node type names as parents, and itself.
 */
final class MoveMethods {
  private final NodeType node;

  MoveMethods(NodeType node) {
    this.node = node;
  }

  List<MethodSpec> all() {
    Map<String, MethodSpec> byParent = new TreeMap<>();
    List<Child> own =
        node.children().stream().filter(child -> child.target().equals(node.name())).toList();
    add(byParent, node.name(), own.stream().map(Child::name).toList());
    for (Parent parent : node.parents()) {
      add(byParent, parent.target(), parent.lists());
    }
    return List.copyOf(byParent.values());
  }

  private void add(Map<String, MethodSpec> byParent, InterfaceName parent, List<FieldName> lists) {
    if (lists.size() == 1) {
      byParent.put(parent.binary(), move(parent, lists.get(0)));
    }
  }

  // public boolean move(DocNode parent, AddOption... options) {
  //   return parent.sections.add(this, options);
  // }
  private MethodSpec move(InterfaceName parent, FieldName list) {
    TypeName options = ArrayTypeName.of(RuntimeTypes.ADD_OPTION);
    return MethodSpec.methodBuilder("move")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            Docs.of(
                "Makes this node, with all that lives under it, live in {@code "
                    + list
                    + "} of another one, at the end or at an index; false if it is there already."
                    + " Three round trips, and four more over several servers."))
        .returns(TypeName.BOOLEAN)
        .addParameter(Names.node(parent), "parent")
        .addParameter(options, "options")
        .varargs()
        .addStatement("return parent.$N.add(this, options)", list.name())
        .build();
  }
}
