package dev.databacon.tree;

import dev.databacon.testkit.DatabaconTest;

/** Trees on a cluster of 3 servers. */
@DatabaconTest(servers = 3, freshPerTest = true)
class TreeOnThreeTest extends TreeCases {}
