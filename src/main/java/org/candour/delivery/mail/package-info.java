/** The outbox of mails and how they leave it. */
@org.springframework.modulith.NamedInterface("mail")
package org.candour.delivery.mail;
