package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Shapes on 1 server. */
@DatabaconTest(servers = 1, freshPerTest = true)
class ShapesOnOneTest extends ShapeCases {}
