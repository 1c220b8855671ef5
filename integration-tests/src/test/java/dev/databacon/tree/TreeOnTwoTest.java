package dev.databacon.tree;

import dev.databacon.testkit.DatabaconTest;

/** Trees on a cluster of 2 servers. */
@DatabaconTest(servers = 2, freshPerTest = true)
class TreeOnTwoTest extends TreeCases {}
