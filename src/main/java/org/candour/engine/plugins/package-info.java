/** What Candour adds to Tasklist. */
package org.candour.engine.plugins;
