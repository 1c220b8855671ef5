/**
 * Gives a test a cluster of real PostgreSQL servers, with empty databases of its own.
 *
 * <p>Where the servers come from is one setting, so that the same tests run on embedded servers, in
 * containers and on servers that exist; {@link dev.databacon.testkit.ServerSupply} describes it.
 * Servers are started once per process and shared; every test class, or test method that asks for
 * it, gets fresh databases on them, which are dropped afterwards.
 */
@NullMarked
package dev.databacon.testkit;

import org.jspecify.annotations.NullMarked;
