/**
 * The disposal register for staff.
 */
package org.candour.retention.pages;
