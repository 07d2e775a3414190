/** What has to be tested before data is disclosed, proposed, approved and decided. */
package org.candour.disclosures.decision;
