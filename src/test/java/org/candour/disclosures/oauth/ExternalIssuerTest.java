package org.candour.disclosures.oauth;

import java.net.URI;
import java.util.List;

import com.nimbusds.jose.jwk.RSAKey;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

/** Where another server issues the tokens, ours issues none and none of ours is taken. */
class ExternalIssuerTest {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(OwnServer.class);

	@Test
	void weIssueTokensUnlessAnotherServerDoes() {
		this.application.run((context) -> assertThat(context).hasBean("ownServer"));
		this.application.withPropertyValues("candour.api.external-issuer=")
			.run((context) -> assertThat(context).hasBean("ownServer"));
		this.application.withPropertyValues("candour.api.external-issuer=https://login.example")
			.run((context) -> assertThat(context).doesNotHaveBean("ownServer"));
	}

	@Test
	void tokensAreCheckedWithTheOtherServersKeysAlone() {
		ApiProperties properties = new ApiProperties(null, null, null, URI.create("https://candour.example"),
				"https://login.example", "candour-api", "azp", 600, 120, List.of(), List.of());
		ObjectProvider<RSAKey> signingKey = new DefaultListableBeanFactory().getBeanProvider(RSAKey.class);
		assertThat(AccessTokens.decoder(properties, signingKey)).isInstanceOf(SupplierJwtDecoder.class);
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnServer {

		@Bean
		@Conditional(OwnTokens.class)
		String ownServer() {
			return "ours";
		}

	}

}
