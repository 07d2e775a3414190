/** The outbox of mails and how they leave it. */
package org.candour.delivery.mail;
