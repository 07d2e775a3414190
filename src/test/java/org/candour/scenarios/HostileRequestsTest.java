package org.candour.scenarios;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, the answer is what is wrong with it, and never that something broke.
 */
@CandourTest
class HostileRequestsTest {

	private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

	private static final String[] HOSTILE = { "\u0000", "x", "99999999999999999999", "a".repeat(5000), "" };

	private static final String[] PLACES = { "x", "-1", "99999999999999999999", "a".repeat(300),
			"00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "%F0%9F%98%80", "%C3" };

	private static final String[] BODIES = { "", "null", "[]", "{}", "\"x\"", "{", "{\"x\": 1}", "[null]", "7" };

	@Autowired
	private ApplicationContext context;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private SubmitRightsRequest requests;

	@LocalServerPort
	private int port;

	private final Set<String> broken = new LinkedHashSet<>();

	private Http http;

	private String token;

	private String disclosure;

	private String right;

	@BeforeEach
	void cases() {
		House house = new House(this.context);
		this.disclosure = house.police().submits(PoliceRequest.inOrder());
		this.right = this.requests
			.submit(SampleRequests.of(List.of("R-ACCESS"), Regime.UKGDPR, Channel.EMAIL,
					Instant.parse("2026-11-23T10:00:00Z"), SampleRequests.SUBJECT))
			.caseRef();
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "dpo", "admin", "manager" })
	void noPageAndNoServiceBreaksWhateverAPersonSends(String username) {
		signIn(username);
		walk((path) -> !path.startsWith("/api/") && !path.startsWith("/requests"));
		assertThat(this.broken).isEmpty();
	}

	@Test
	void noPageOfThePublicsBreaksWhateverAnybodySends() {
		this.http = new Http(this.port);
		this.token = FormToken.of(this.http, "/requests/status");
		walk((path) -> path.startsWith("/requests"));
		assertThat(this.broken).isEmpty();
	}

	@Test
	void theInterfaceForBodiesDoesNotBreakWhateverABodySends() {
		this.http = new Http(this.port);
		this.token = new House(this.context).police().bearer();
		walk((path) -> path.startsWith("/api/"));
		assertThat(this.broken).isEmpty();
	}

	private void signIn(String username) {
		Desk desk = new House(this.context).of(username);
		this.http = desk.http();
		this.token = desk.token();
	}

	private void walk(Predicate<String> here) {
		for (Map.Entry<RequestMappingInfo, HandlerMethod> entry : this.handlers.getHandlerMethods().entrySet()) {
			Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
			for (String path : entry.getKey().getPatternValues()) {
				if (here.test(path) && !path.equals("/logout")) {
					for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
						attack(method.name(), path, entry.getValue());
					}
				}
			}
		}
	}

	private void attack(String method, String path, HandlerMethod handler) {
		boolean variable = VARIABLE.matcher(path).find();
		for (String place : variable ? PLACES : new String[] { "" }) {
			tries(method, at(path, place), Map.of(), null);
		}
		for (String reference : List.of(this.disclosure, this.right)) {
			String here = at(path, reference);
			body(handler).ifPresentOrElse((type) -> {
				for (String json : bodies(type)) {
					tries(method, here, Map.of(), json);
				}
			}, () -> {
				for (String value : HOSTILE) {
					Map<String, String> fields = new LinkedHashMap<>();
					fields(handler).forEach((name) -> fields.put(name, value));
					tries(method, here, fields, null);
				}
			});
			if (!variable) {
				return;
			}
		}
	}

	private static String at(String path, String place) {
		return VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement(place));
	}

	private static Optional<Class<?>> body(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(RequestBody.class))
			.<Class<?>>map(MethodParameter::getParameterType)
			.findFirst();
	}

	/** Bodies of other kinds, and of the right kind with hostile members. */
	private static List<String> bodies(Class<?> type) {
		List<String> all = new ArrayList<>(List.of(BODIES));
		if (type.isRecord()) {
			for (Object value : new Object[] { "\u0000", "x", "a".repeat(19_000), "", List.of(), Map.of(), -1, true }) {
				Map<String, Object> members = new LinkedHashMap<>();
				for (RecordComponent component : type.getRecordComponents()) {
					members.put(component.getName(), value);
				}
				all.add(json(members));
			}
		}
		return all;
	}

	/** Names of the fields that a page asks for. */
	private static List<String> fields(HandlerMethod handler) {
		List<String> names = new ArrayList<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
			RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
			Class<?> type = parameter.getParameterType();
			if (asked != null) {
				names.add(!asked.value().isEmpty() ? asked.value() : parameter.getParameterName());
			}
			else if (type.isRecord()) {
				Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
			}
			else if (type.getName().startsWith("org.candour") && !type.isInterface() && !type.isEnum()) {
				Arrays.stream(type.getMethods())
					.map(Method::getName)
					.filter((name) -> name.startsWith("set"))
					.map((name) -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
					.forEach(names::add);
			}
		}
		return names;
	}

	private void tries(String method, String path, Map<String, String> fields, String json) {
		StringBuilder form = new StringBuilder();
		fields.forEach((name, value) -> form.append(name).append('=').append(encode(value)).append('&'));
		boolean reads = method.equals("GET");
		String place = (reads && form.length() > 0) ? path + "?" + form : path;
		byte[] body = reads ? null : ((json != null) ? json : form.toString()).getBytes(StandardCharsets.UTF_8);
		String type = (json != null) ? "application/json" : "application/x-www-form-urlencoded";
		int status = this.http
			.send(method, place, body, "Content-Type", type, "Accept", "text/html, application/json, */*;q=0.1",
					"X-CSRF-TOKEN", this.token, "Authorization", this.token, "Idempotency-Key",
					UUID.randomUUID().toString(), "If-Match", "\"1\"")
			.status();
		if (status >= 500) {
			this.broken.add(shorter("%d %s %s %s".formatted(status, method, place, (json != null) ? json : form)));
		}
	}

	private static String shorter(String text) {
		String without = text.replaceAll("a{50,}", "aaa...");
		return without.substring(0, Math.min(300, without.length()));
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static String json(Object value) {
		try {
			return Http.JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
