package org.candour.web.idempotency;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer to a request, to be given again when it is repeated. */
record KeptAnswer(byte[] fingerprint, int status, String location, String etag, byte[] body) {

	static KeptAnswer of(ResponseEntity<?> response, byte[] body) {
		URI location = response.getHeaders().getLocation();
		return new KeptAnswer(null, response.getStatusCode().value(), (location != null) ? location.toString() : null,
				response.getHeaders().getETag(), body);
	}

	KeptAnswer withBody(byte[] other) {
		return new KeptAnswer(this.fingerprint, this.status, this.location, this.etag, other);
	}

	ResponseEntity<byte[]> toResponse() {
		ResponseEntity.BodyBuilder response = ResponseEntity.status(this.status);
		if (this.location != null) {
			response.location(URI.create(this.location));
		}
		if (this.etag != null) {
			response.eTag(this.etag);
		}
		return (this.body != null) ? response.contentType(MediaType.APPLICATION_JSON).body(this.body)
				: response.build();
	}

}
