/** What Candour adds to Tasklist and Cockpit. */
package org.candour.engine.plugins;
