/** What the models of rights processes call, and what letters take from it. */
package org.candour.rights.process;
