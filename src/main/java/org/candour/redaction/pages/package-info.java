/** The page on which records are reviewed, and what its scripts ask for. */
package org.candour.redaction.pages;
