/** The page on which bank holidays are proposed and confirmed. */
package org.candour.calendar.pages;
