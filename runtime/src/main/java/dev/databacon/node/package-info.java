/**
 * What users hold: handles, the fields bound to them, DAOs, drafts, pages and snapshots. Generated
 * classes extend or hold these; their protected and public members are what generated code calls.
 * Everything in here turns a call into a read plan or a mutation and hands it on.
 */
@NullMarked
package dev.databacon.node;

import org.jspecify.annotations.NullMarked;
