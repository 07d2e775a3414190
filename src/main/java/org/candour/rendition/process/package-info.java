/** Starts, asks and ends the processes that read files. */
package org.candour.rendition.process;
