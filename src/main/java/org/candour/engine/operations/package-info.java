/**
 * What the system's administrator does when work is stuck: failed jobs, instances that
 * stand in the wrong place, instances on an old version of their model. Who asks, about
 * whom and what was decided is shown to nobody here, and cases behind walls do not exist.
 */
package org.candour.engine.operations;
