package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** What paths read on 2 servers. */
@DatabaconTest(servers = 2, freshPerTest = true)
class PathsOnTwoTest extends PathCases {}
