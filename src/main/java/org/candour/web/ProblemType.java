package org.candour.web;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * Every kind of problem the interfaces answer with (RFC 9457). The names are part of the
 * interface: clients may rely on {@link #uri()}.
 */
public enum ProblemType {

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
	INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not valid"),
	IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST, "The header Idempotency-Key is required"),
	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid access token is required"),
	FORBIDDEN(HttpStatus.FORBIDDEN, "The access token does not allow this"),
	NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here"),
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in the form asked for"),
	TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The request arrived too slowly"),
	IDEMPOTENCY_KEY_IN_PROGRESS(HttpStatus.CONFLICT, "A request with this Idempotency-Key is being worked on"),
	NOT_POSSIBLE_NOW(HttpStatus.CONFLICT, "This is not possible as things stand"),
	GONE(HttpStatus.GONE, "This is no longer available"),
	PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "It was changed in the meantime"),
	TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "The request is too large"),
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request has a type that is not taken here"),
	INVALID_REQUEST(HttpStatus.UNPROCESSABLE_ENTITY, "The request is not complete and correct"),
	RULE_BROKEN(HttpStatus.UNPROCESSABLE_ENTITY, "A rule forbids this"),
	IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The Idempotency-Key was used for another request"),
	PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The header If-Match is required"),
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "There were too many requests"),
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "The request could not be carried out"),
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service is not available at the moment");

	private final HttpStatus status;

	private final String title;

	ProblemType(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	public HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	/** The stable identifier, such as {@code urn:candour:problem:not-found}. */
	public URI uri() {
		return URI.create("urn:candour:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
