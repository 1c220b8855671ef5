package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Values of every kind on 1 server. */
@DatabaconTest(servers = 1, freshPerTest = true)
class KindsOfValueOnOneTest extends KindsOfValueCases {}
