package org.candour.delivery.mail;

import org.candour.start.UnsafeStart;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

	@Bean
	MailServer mailServer(ObjectProvider<JavaMailSender> sender, MailProperties properties) {
		JavaMailSender server = sender.getIfAvailable();
		if (server != null && !StringUtils.hasText(properties.from())) {
			throw new UnsafeStart("Mails need a sender: set candour.delivery.mail.from, or remove spring.mail.host.");
		}
		return new MailServer(server, properties.from());
	}

}
