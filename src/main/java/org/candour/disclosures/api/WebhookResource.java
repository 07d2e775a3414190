package org.candour.disclosures.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.delivery.webhooks.Webhook;
import org.candour.delivery.webhooks.WebhookAddresses;
import org.candour.delivery.webhooks.WebhookRefused;
import org.candour.disclosures.oauth.Caller;
import org.candour.web.ApiProblem;
import org.candour.web.Cursor;
import org.candour.web.EntityTags;
import org.candour.web.Fault;
import org.candour.web.ProblemType;
import org.candour.web.idempotency.Idempotency;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a body wants to be told that something changed. */
@RestController
@RequestMapping(path = WebhookResource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Webhooks", description = "By the Standard Webhooks specification, standardwebhooks.com.")
class WebhookResource {

	static final String PATH = "/api/v1/webhooks";

	private static final String IF_MATCH = "If-Match";

	private static final String SEEN = "The ETag of the webhook as you read it last.";

	private static final int LONGEST_PAGE = 100;

	private final WebhookAddresses webhooks;

	private final Idempotency idempotency;

	private final EntityTags tags;

	WebhookResource(WebhookAddresses webhooks, Idempotency idempotency, EntityTags tags) {
		this.webhooks = webhooks;
		this.idempotency = idempotency;
		this.tags = tags;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Add a webhook",
			description = "The address is HTTPS and public. The answer shows the secret that events are signed with.")
	@Answers.Once
	@ApiResponse(responseCode = "201", description = "Added; Location leads to it.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = WebhookView.WithSecret.class)))
	public ResponseEntity<byte[]> add(@AuthenticationPrincipal Caller caller, @RequestBody NewWebhook form,
			HttpServletRequest http) {
		return this.idempotency.once(caller.client(), http, () -> {
			var made = WebhookView.WithSecret.of(taken(() -> this.webhooks.add(caller.body().id(), form.url())));
			return ResponseEntity.created(URI.create(PATH + "/" + made.webhook().id()))
				.eTag(this.tags.of(made.webhook()))
				.body(made);
		});
	}

	@GetMapping
	@Operation(summary = "List your body's webhooks", description = "Oldest first; a body has at most five.")
	@Transactional(readOnly = true)
	public WebhookView.All list(@AuthenticationPrincipal Caller caller) {
		return new WebhookView.All(this.webhooks.of(caller.body().id()).stream().map(WebhookView::of).toList());
	}

	@GetMapping("/{id}")
	@Operation(summary = "Read a webhook")
	@Transactional(readOnly = true)
	public ResponseEntity<WebhookView> read(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
		return tagged(WebhookView.of(own(caller, id)));
	}

	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Change the address, or switch it on or off",
			description = "What waits is dropped when you switch it off.")
	@Transactional
	public ResponseEntity<WebhookView> change(
			@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @Parameter(description = SEEN,
					required = true) @RequestHeader(name = IF_MATCH, required = false) String seen,
			@RequestBody ChangedWebhook form) {
		Webhook held = held(caller, id, seen);
		form.check();
		return tagged(WebhookView.of(taken(() -> this.webhooks.change(held, form.url(), form.on()))));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Remove a webhook", description = "With all that was sent to it.")
	@ApiResponse(responseCode = "204", description = "Removed.")
	@Transactional
	public ResponseEntity<Void> remove(@AuthenticationPrincipal Caller caller, @PathVariable UUID id,
			@Parameter(description = SEEN, required = true) @RequestHeader(name = IF_MATCH,
					required = false) String seen) {
		this.webhooks.remove(held(caller, id, seen));
		return ResponseEntity.noContent().build();
	}

	@PostMapping("/{id}/secret")
	@Operation(summary = "Make another secret",
			description = "For a day events carry two signatures, with the old and the new secret.")
	@Answers.Once
	@Parameter(in = ParameterIn.HEADER, name = IF_MATCH, required = true, schema = @Schema(type = "string"),
			description = SEEN)
	@ApiResponse(responseCode = "200", description = "The new secret, shown this once.",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = WebhookView.WithSecret.class)))
	public ResponseEntity<byte[]> renew(@AuthenticationPrincipal Caller caller, @PathVariable UUID id,
			HttpServletRequest http) {
		return this.idempotency.once(caller.client(), http, () -> {
			var made = WebhookView.WithSecret.of(this.webhooks.renewSecret(held(caller, id, http.getHeader(IF_MATCH))));
			return ResponseEntity.ok().eTag(this.tags.of(made.webhook())).body(made);
		});
	}

	@GetMapping("/{id}/deliveries")
	@Operation(summary = "Read what became of your events", description = "Newest first; kept for 30 days.")
	@Transactional(readOnly = true)
	public DeliveryPage deliveries(@AuthenticationPrincipal Caller caller, @PathVariable UUID id,
			@Parameter(description = "The member next of the page before.") @RequestParam(
					required = false) String cursor,
			@Parameter(description = "1 to 100.") @RequestParam(defaultValue = "50") int limit) {
		if (limit < 1 || limit > LONGEST_PAGE) {
			throw new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
					List.of(Fault.in("limit", "range", "This must be between 1 and 100.")));
		}
		Cursor after = Cursor.read(cursor);
		return DeliveryPage.of(this.webhooks.deliveries(own(caller, id).id(), after.at(), after.id(), limit + 1),
				limit);
	}

	private Webhook own(Caller caller, UUID id) {
		return this.webhooks.find(caller.body().id(), id).orElseThrow(WebhookResource::nothing);
	}

	/** The webhook as the client saw it, which nobody else changes meanwhile. */
	private Webhook held(Caller caller, UUID id, String seen) {
		Webhook held = this.webhooks.hold(caller.body().id(), id).orElseThrow(WebhookResource::nothing);
		this.tags.require(seen, this.tags.of(WebhookView.of(held)));
		return held;
	}

	private ResponseEntity<WebhookView> tagged(WebhookView view) {
		return ResponseEntity.ok().eTag(this.tags.of(view)).body(view);
	}

	private static <T> T taken(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (WebhookRefused ex) {
			throw fault("/url", ex.rule(), ex.getMessage());
		}
	}

	private static ApiProblem fault(String pointer, String rule, String sentence) {
		return new ApiProblem(ProblemType.INVALID_REQUEST, "The webhook was not taken in.",
				List.of(Fault.at(pointer, rule, sentence)));
	}

	private static ApiProblem nothing() {
		return new ApiProblem(ProblemType.NOT_FOUND, "There is no such webhook.");
	}

	/** A webhook to add. */
	record NewWebhook(@Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500,
			example = "https://hooks.northshire.police.example/candour") String url) {
	}

	/** A webhook as it shall be. */
	record ChangedWebhook(@Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500) String url,
			@Schema(requiredMode = Schema.RequiredMode.REQUIRED) Boolean on) {

		void check() {
			if (this.on == null) {
				throw fault("/on", "required", "Say whether events are sent: true or false.");
			}
		}

	}

}
