package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Values of every kind on 2 servers. */
@DatabaconTest(servers = 2, freshPerTest = true)
class KindsOfValueOnTwoTest extends KindsOfValueCases {}
