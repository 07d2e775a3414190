package org.candour.cases;

/**
 * Something changed that whoever asked can see of their request: its state, a message of
 * the council, the answer. Holds the reference alone, so that it may wait in the outbox.
 */
public record RequestMoved(String caseRef) {
}
