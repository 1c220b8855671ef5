package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Shapes on 2 servers. */
@DatabaconTest(servers = 2, freshPerTest = true)
class ShapesOnTwoTest extends ShapeCases {}
