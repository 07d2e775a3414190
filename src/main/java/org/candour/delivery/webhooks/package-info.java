/**
 * Webhooks of outside bodies: where they may lead, how they are signed, how they are sent
 * and tried again.
 */
package org.candour.delivery.webhooks;
