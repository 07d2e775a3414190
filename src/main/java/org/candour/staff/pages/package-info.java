/** The administrator's pages for accounts and the directory, and everybody's password. */
package org.candour.staff.pages;
