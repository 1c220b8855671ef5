package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** What paths read on 3 servers. */
@DatabaconTest(servers = 3, freshPerTest = true)
class PathsOnThreeTest extends PathCases {}
