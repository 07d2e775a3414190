/**
 * Webhooks of outside bodies: where they may lead, how they are signed, how they are sent
 * and tried again.
 */
@org.springframework.modulith.NamedInterface("webhooks")
package org.candour.delivery.webhooks;
