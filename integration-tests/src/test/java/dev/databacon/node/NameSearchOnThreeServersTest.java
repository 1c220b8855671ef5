package dev.databacon.node;

import dev.databacon.testkit.DatabaconTest;

/** Searches of names where all nodes are on three servers. */
@DatabaconTest(servers = 3, freshPerTest = true)
class NameSearchOnThreeServersTest extends NameSearches {}
