/**
 * What a browser may ask of the engine's web applications, and as whom.
 */
package org.candour.engine.http;
