/** Sample cases for the demonstration: made by the same steps that people take. */
package org.candour.engine.sample;
