package dev.databacon.node;

import dev.databacon.testkit.DatabaconTest;

/** Searches of names where all nodes are on two servers. */
@DatabaconTest(servers = 2, freshPerTest = true)
class NameSearchOnTwoServersTest extends NameSearches {}
