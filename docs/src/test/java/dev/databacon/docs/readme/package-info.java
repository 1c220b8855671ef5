/** The schema and the code of README.md. */
package dev.databacon.docs.readme;
