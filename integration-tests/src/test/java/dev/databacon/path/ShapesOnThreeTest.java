package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Shapes on 3 servers. */
@DatabaconTest(servers = 3, freshPerTest = true)
class ShapesOnThreeTest extends ShapeCases {}
