/** The process that reads files: forked, without network, secrets or disk. */
package org.candour.rendition.worker;
