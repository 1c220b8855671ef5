package dev.databacon.tree;

import dev.databacon.testkit.DatabaconTest;

/** Trees on a cluster of 1 server. */
@DatabaconTest(servers = 1, freshPerTest = true)
class TreeOnOneTest extends TreeCases {}
