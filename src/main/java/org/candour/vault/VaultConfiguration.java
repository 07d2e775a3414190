package org.candour.vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
public class VaultConfiguration {

	@Bean
	KeyEncryptionKey keyEncryptionKey(VaultProperties properties) {
		return KeySource.read(properties);
	}

}
