package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Paths by chance on 3 servers. */
@DatabaconTest(servers = 3, freshPerTest = true)
class RandomPathsOnThreeTest extends RandomPathCases {}
