package org.candour.web.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.web.ApiProblem;
import org.candour.web.Digests;
import org.candour.web.Fault;
import org.candour.web.ProblemType;
import org.candour.web.receiving.ReceiveBodies;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out a request once, however often it is sent: a repetition gets the first
 * answer again. The answer is kept in the transaction of the work itself, so that one is
 * never there without the other. It is sealed with the client's key; a problem is not
 * kept.
 */
@Component
public class Idempotency {

	public static final String HEADER = "Idempotency-Key";

	private static final Pattern KEY = Pattern.compile("\"?([A-Za-z0-9._:~-]{1,100})\"?");

	private final KeptAnswers answers;

	private final TransactionOperations transactions;

	private final ObjectMapper json;

	Idempotency(KeptAnswers answers, TransactionOperations transactions, ObjectMapper json) {
		this.answers = answers;
		this.transactions = transactions;
		this.json = json;
	}

	/**
	 * Carries out a request whose JSON body was held by {@link ReceiveBodies}.
	 * @param client who sends it; keys of different clients are different
	 */
	public ResponseEntity<byte[]> once(String client, HttpServletRequest request, Supplier<ResponseEntity<?>> work) {
		byte[] body = (byte[]) request.getAttribute(ReceiveBodies.BODY);
		return once(client, request, () -> Digests.sha256((body != null) ? body : new byte[0]), work);
	}

	/**
	 * Carries out a request whose body is a file.
	 * @param content gives the digest of all of it
	 * @throws ApiProblem if the key is missing, being worked on, or was used for another
	 * request
	 */
	public ResponseEntity<byte[]> once(String client, HttpServletRequest request, Supplier<byte[]> content,
			Supplier<ResponseEntity<?>> work) {
		String key = key(request);
		byte[] id = Digests.sha256((client + "\n" + key).getBytes(StandardCharsets.UTF_8));
		return OnceMore.of(() -> this.transactions.execute((transaction) -> once(key, id, request, content, work)));
	}

	private ResponseEntity<byte[]> once(String key, byte[] id, HttpServletRequest request, Supplier<byte[]> content,
			Supplier<ResponseEntity<?>> work) {
		if (!this.answers.lock(ByteBuffer.wrap(id).getLong())) {
			throw new ApiProblem(ProblemType.IDEMPOTENCY_KEY_IN_PROGRESS,
					"The first request with this key has not been answered yet. Try again in a moment.")
				.withRetryAfter(1);
		}
		Optional<KeptAnswer> kept = this.answers.find(id);
		if (kept.isPresent()) {
			return again(kept.get(), fingerprint(key, request, content.get()))
				.withBody(SealedAnswers.open(key, id, kept.get().body()))
				.toResponse();
		}
		KeptAnswer answer = answer(work.get());
		this.answers.keep(id, fingerprint(key, request, content.get()),
				answer.withBody(SealedAnswers.seal(key, id, answer.body())));
		return answer.toResponse();
	}

	private static KeptAnswer again(KeptAnswer kept, byte[] fingerprint) {
		if (!MessageDigest.isEqual(kept.fingerprint(), fingerprint)) {
			throw new ApiProblem(ProblemType.IDEMPOTENCY_KEY_REUSED,
					"This key belongs to a request with other content. Use a new key for a new request.");
		}
		return kept;
	}

	private static String key(HttpServletRequest request) {
		String sent = request.getHeader(HEADER);
		var matcher = KEY.matcher((sent != null) ? sent : "");
		if (!matcher.matches()) {
			throw new ApiProblem(ProblemType.IDEMPOTENCY_KEY_MISSING,
					"Send an Idempotency-Key of 1 to 100 letters, digits or . _ : ~ - and repeat it when you repeat the request.",
					List.of(Fault.in(HEADER, "required", "This is required.")));
		}
		return matcher.group(1);
	}

	/**
	 * The client's key, which is not stored, keys the fingerprint: from the database
	 * alone nobody can try out what the body was.
	 */
	private static byte[] fingerprint(String key, HttpServletRequest request, byte[] content) {
		byte[] line = (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8);
		byte[] all = Arrays.copyOf(line, line.length + content.length);
		System.arraycopy(content, 0, all, line.length, content.length);
		return Digests.keyed(key, all);
	}

	private KeptAnswer answer(ResponseEntity<?> response) {
		try {
			byte[] body = (response.getBody() != null) ? this.json.writeValueAsBytes(response.getBody()) : null;
			return KeptAnswer.of(response, body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("An answer could not be written.");
		}
	}

}
