/**
 * Jobs that fail, and what the engine may keep and log of the failure.
 */
package org.candour.engine.jobs;
