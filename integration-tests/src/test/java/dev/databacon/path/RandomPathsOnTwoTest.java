package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Paths by chance on 2 servers. */
@DatabaconTest(servers = 2, freshPerTest = true)
class RandomPathsOnTwoTest extends RandomPathCases {}
