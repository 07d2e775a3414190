package org.candour.delivery.webhooks;

import java.net.InetAddress;
import java.util.List;

import org.candour.start.UnsafeStart;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class WebhooksConfiguration {

	private static final Profiles TRYING_OUT = Profiles.of("demo", "test");

	@Bean
	GuardedNames webhookNames(WebhookProperties properties, Environment environment) {
		checkAllowed(properties.allowedForTests(), environment);
		return new GuardedNames(InetAddress::getAllByName, properties);
	}

	@Bean(destroyMethod = "close")
	WebhookClient webhookClient(GuardedNames names, WebhookProperties properties, SslBundles bundles) {
		return new WebhookClient(names, properties, StringUtils.hasText(properties.sslBundle())
				? bundles.getBundle(properties.sslBundle()).createSslContext() : null);
	}

	static void checkAllowed(List<String> allowed, Environment environment) {
		if (!allowed.isEmpty() && !environment.acceptsProfiles(TRYING_OUT)) {
			throw new UnsafeStart(
					"Webhooks would be sent into the council's own network: remove candour.delivery.webhooks.allowed-for-tests.");
		}
	}

}
