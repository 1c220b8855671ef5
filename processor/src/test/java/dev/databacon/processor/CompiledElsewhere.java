package dev.databacon.processor;

import dev.databacon.annotations.Node;

/** A node type of another module, for fixtures: compiled, and in no lock file. */
@Node
public interface CompiledElsewhere {}
