/**
 * Measurements and a crash test, run on demand and never by the build: see
 * bench/README.md.
 */
package org.candour.bench;
