/**
 * Every way a person takes or completes a task, led through the case file's gate.
 */
package org.candour.engine.steps;
