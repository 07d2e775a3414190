/**
 * The public's pages: to ask for a right, to follow the request, to collect the answer.
 */
package org.candour.rights.portal;
