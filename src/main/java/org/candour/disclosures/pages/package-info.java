/** The pages of the disclosure register. */
package org.candour.disclosures.pages;
