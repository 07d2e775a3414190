/**
 * The equality questions: asked of the public after a request was sent, counted apart
 * from every request, and shown to those who watch over fairness without small numbers
 * (N-12).
 */
package org.candour.rights.equality;
