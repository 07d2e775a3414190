package org.candour.escalation;

/**
 * Why the officer is asked.
 *
 * @param code such as {@code ESC-05}
 * @param mandatory whether the case must wait for the advice
 */
record Trigger(String code, boolean mandatory) {
}
