package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** What paths read on 1 server. */
@DatabaconTest(servers = 1, freshPerTest = true)
class PathsOnOneTest extends PathCases {}
