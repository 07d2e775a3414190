package org.candour.disclosures.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.writing.Message;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;
import org.candour.web.idempotency.Idempotency;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The correspondence about a request: what the council asks and what the body answers.
 */
@RestController
@RequestMapping(path = DisclosureRequestResource.PATH + "/{reference}/messages",
		produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Messages")
class MessageResource {

	private static final int LONGEST = 10_000;

	private final CallersRequests own;

	private final Messages messages;

	private final Idempotency idempotency;

	private final AuditTrail audit;

	MessageResource(CallersRequests own, Messages messages, Idempotency idempotency, AuditTrail audit) {
		this.own = own;
		this.messages = messages;
		this.idempotency = idempotency;
		this.audit = audit;
	}

	@GetMapping
	@Operation(summary = "Read all messages", description = "Oldest first; a request holds at most 500.")
	@Transactional
	public MessageList list(@AuthenticationPrincipal Caller caller, @PathVariable String reference) {
		DisclosureRequest request = this.own.require(caller, reference);
		this.audit.record(AuditAction.CASE_READ, request.caseRef(), Map.of("what", "messages"));
		return new MessageList(this.messages.of(request.caseRef()).stream().map(MessageView::of).toList());
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Write to the council")
	@Answers.Once
	@ApiResponse(responseCode = "201", description = "On file. The text is not repeated.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Receipt.class)))
	public ResponseEntity<byte[]> write(@AuthenticationPrincipal Caller caller, @PathVariable String reference,
			@RequestBody NewMessage message, HttpServletRequest http) {
		return this.idempotency.once(caller.client(), http, () -> {
			DisclosureRequest request = this.own.requireOpen(caller, reference);
			message.check();
			Message added = this.messages.add(request.caseRef(), MessageKind.REPLY, caller.getName(), message.text());
			URI all = URI.create(DisclosureRequestResource.PATH + "/" + request.caseRef() + "/messages");
			return ResponseEntity.created(all).body(new Receipt(added.id(), added.at()));
		});
	}

	/** A message to the council. */
	record NewMessage(
			@Schema(minLength = 1, maxLength = LONGEST, requiredMode = Schema.RequiredMode.REQUIRED) String text) {

		void check() {
			if (this.text == null || this.text.isBlank() || this.text.length() > LONGEST) {
				throw new ApiProblem(ProblemType.INVALID_REQUEST, "The message was not taken in.",
						List.of(Fault.at("/text", "length", "A message needs between 1 and 10,000 characters.")));
			}
		}

	}

	/** That a message is on file. */
	@Schema(name = "MessageReceipt")
	record Receipt(UUID id, Instant at) {
	}

	/** All messages of a request. */
	record MessageList(List<MessageView> items) {
	}

	/** A message as the body sees it: the council speaks with one voice. */
	@Schema(name = "Message")
	record MessageView(UUID id, Sender from, MessageKind kind, Instant at, String text) {

		static MessageView of(Message message) {
			return new MessageView(message.id(), message.fromOutside() ? Sender.BODY : Sender.COUNCIL, message.kind(),
					message.at(), message.text());
		}

	}

	/** Who wrote a message. */
	enum Sender {

		COUNCIL, BODY

	}

}
