/**
 * The schema language: what people write on plain interfaces.
 *
 * <p>The annotations have CLASS retention, since only the compiler reads them. This package depends
 * on nothing.
 */
package dev.databacon.annotations;
