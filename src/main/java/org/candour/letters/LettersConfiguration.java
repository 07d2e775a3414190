package org.candour.letters;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ CouncilProperties.class, FontProperties.class })
class LettersConfiguration {

}
