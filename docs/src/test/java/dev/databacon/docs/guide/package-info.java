/** The schema and the code of docs/guide.md. */
package dev.databacon.docs.guide;
