package dev.databacon.node;

import dev.databacon.testkit.DatabaconTest;

/** Searches of names where all nodes are on one server. */
@DatabaconTest(servers = 1, freshPerTest = true)
class NameSearchOnOneServerTest extends NameSearches {}
