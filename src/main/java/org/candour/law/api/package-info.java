/** The law as data over HTTP, to read only. */
package org.candour.law.api;
