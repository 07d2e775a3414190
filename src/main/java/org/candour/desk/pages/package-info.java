/**
 * Staff's pages of a case: what is not a step of its process. Walls, links, breaking the
 * glass, finding a case again.
 */
package org.candour.desk.pages;
