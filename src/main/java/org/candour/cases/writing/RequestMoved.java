package org.candour.cases.writing;

/**
 * Something changed that whoever asked can see of their request: its state, a message of
 * the council, the answer.
 */
public record RequestMoved(String caseRef) {
}
