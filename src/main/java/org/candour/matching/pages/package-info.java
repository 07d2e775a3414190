/**
 * The pages of data matching and filings.
 */
package org.candour.matching.pages;
