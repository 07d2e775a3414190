/**
 * What Candour adds to Cockpit: where work waits and how long steps take, what was done
 * in a case and how its date follows, and cases found again when they are over.
 */
package org.candour.engine.cockpit;
