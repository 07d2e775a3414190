package org.candour.staff.signin;

import java.net.http.HttpResponse;

import org.candour.Candour;
import org.candour.support.SharedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in through the council's identity provider, from door to door. */
@SpringBootTest(classes = Candour.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({ "test", "sample-staff" })
@ContextConfiguration(initializers = SharedPostgres.class)
@DirtiesContext
// it takes static parts of the engine's webapps with it when it stops
@Tag("second-application")
class SignInByProviderTest {

	private static final IdentityProvider PROVIDER = new IdentityProvider();

	@LocalServerPort
	private int port;

	private Visitor here;

	private Visitor there;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry settings) {
		String registration = "spring.security.oauth2.client.registration.council.";
		settings.add(registration + "client-id", () -> IdentityProvider.CLIENT);
		settings.add(registration + "client-secret", () -> IdentityProvider.SECRET);
		settings.add(registration + "scope", () -> "openid,profile");
		settings.add("spring.security.oauth2.client.provider.council.issuer-uri", PROVIDER::issuer);
	}

	@AfterAll
	static void close() {
		PROVIDER.close();
	}

	@BeforeEach
	void aBrowser() {
		// one browser, but two: cookies know no ports
		this.here = new Visitor(this.port);
		this.there = new Visitor(this.port);
	}

	@Test
	void whomTheProviderVouchesForWorksUnderTheAccountHere() {
		assertThat(this.here.get(at("/login")).body()).contains("/oauth2/authorization/council");
		HttpResponse<String> arrived = this.here.get(signIn("Handler"));
		assertThat(arrived.statusCode()).isEqualTo(302);
		assertThat(arrived.headers().firstValue("Location")).hasValueSatisfying((to) -> assertThat(to).endsWith("/"));
		assertThat(this.here.get(at("/")).headers().firstValue("Location").orElseThrow())
			.as("where a handler works, not an administrator")
			.endsWith("/camunda/app/tasklist/default/");
		this.here.get(at("/camunda/app/tasklist/default/"));
		HttpResponse<String> profile = this.here.get(at("/camunda/api/engine/engine/default/user/handler/profile"));
		assertThat(profile.statusCode()).isEqualTo(200);
		HttpResponse<String> groups = this.here
			.get(at("/camunda/api/engine/engine/default/filter?resourceType=Task&firstResult=0&maxResults=10"));
		assertThat(groups.body()).contains("My team");
		assertThat(this.here.get(at("/staff/accounts")).statusCode()).as("the provider's roles count for nothing")
			.isEqualTo(403);
		assertThat(this.here.get(at("/staff/search")).statusCode()).isEqualTo(200);
	}

	@Test
	void withoutAnAccountHereNobodyGetsIn() {
		HttpResponse<String> refused = this.here.get(signIn("somebody.else"));
		assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?unknown");
		assertThat(this.here.get(at("/staff/search")).statusCode()).isEqualTo(302);
	}

	@Test
	void anAnswerThatNobodyAskedForIsRefused() {
		signIn("Handler");
		Visitor another = new Visitor(this.port);
		HttpResponse<String> forged = another.get(at("/login/oauth2/code/council?code=made-up&state=made-up"));
		assertThat(forged.headers().firstValue("Location").orElseThrow()).contains("/login?");
		assertThat(another.get(at("/staff/search")).statusCode()).isEqualTo(302);
	}

	@Test
	void whoBeginsToSignInAndNeverComesBackLeavesNoSessionBehind() {
		assertThat(location(this.here.get(at("/oauth2/authorization/council")))).startsWith(PROVIDER.issuer());
		assertThat(this.here.session()).isEmpty();
	}

	/** Goes to the provider, signs in there and gives the address it sends back to. */
	private String signIn(String username) {
		String toProvider = location(this.here.get(at("/oauth2/authorization/council")));
		assertThat(toProvider).startsWith(PROVIDER.issuer());
		this.there.get(toProvider);
		this.there.submit(PROVIDER.issuer() + "/login", PROVIDER.issuer() + "/login", "username", username, "password",
				IdentityProvider.PASSWORD);
		String back = location(this.there.get(toProvider));
		assertThat(back).startsWith(at("/login/oauth2/code/council"));
		return back;
	}

	private String at(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers()
			.firstValue("Location")
			.orElseThrow(() -> new AssertionError("No redirect but " + answer.statusCode() + ": " + answer.body()));
	}

}
