/** Dates over HTTP, with their derivation. */
package org.candour.deadlines.api;
