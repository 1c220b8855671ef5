/** Tests of reads that go out together: fetches, and blocks whose reads are collected. */
package dev.databacon.fetch;
