package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Paths by chance on 1 server. */
@DatabaconTest(servers = 1, freshPerTest = true)
class RandomPathsOnOneTest extends RandomPathCases {}
