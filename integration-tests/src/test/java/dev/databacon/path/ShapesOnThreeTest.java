package dev.databacon.path;

import dev.databacon.testkit.DatabaconTest;

/** Shapes on 3 servers. */
@DatabaconTest(servers = 3)
class ShapesOnThreeTest extends ShapeCases {}
