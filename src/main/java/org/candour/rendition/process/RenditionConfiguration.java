package org.candour.rendition.process;

import org.candour.rendition.Renditions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RenditionProperties.class)
class RenditionConfiguration {

	/** No worker is started before the first question. */
	@Bean(destroyMethod = "close")
	Renditions renditions(RenditionProperties properties) {
		return new ForkedRenditions(properties);
	}

}
