package org.candour.engine.http;

import org.candour.web.branding.Branding;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;

/** Puts our filters behind Spring Security's and before Camunda's own. */
@Configuration(proxyBeanMethods = false)
class CamundaFilters {

	private static final int FENCE = 100;

	private static final int SERVICES = 101;

	private static final int REFUSALS = 105;

	private static final int ABSENCE = 104;

	private static final int NONCE = 106;

	private static final int BRAND = 107;

	private static final int SIGN_IN = 110;

	/**
	 * Camunda brings servlets of its own. Spring Security's usual matchers see only the
	 * path within a servlet, so {@code /camunda/**} would not match their requests.
	 */
	@Bean
	static PathPatternRequestMatcherBuilderFactoryBean wholePathMatchers() {
		return new PathPatternRequestMatcherBuilderFactoryBean();
	}

	@Bean
	FilterRegistrationBean<CamundaFence> camundaFence() {
		FilterRegistrationBean<CamundaFence> filter = new FilterRegistrationBean<>(new CamundaFence());
		filter.addUrlPatterns("/camunda/*");
		filter.setOrder(FENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<RememberedServices> rememberedServices() {
		FilterRegistrationBean<RememberedServices> filter = new FilterRegistrationBean<>(new RememberedServices());
		filter.addUrlPatterns("/camunda/api/*");
		filter.setOrder(SERVICES);
		return filter;
	}

	@Bean
	FilterRegistrationBean<OneAbsence> oneAbsence(ShownThings things) {
		FilterRegistrationBean<OneAbsence> filter = new FilterRegistrationBean<>(new OneAbsence(things));
		filter.addUrlPatterns("/camunda/api/engine/*");
		filter.setOrder(ABSENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<PlainRefusals> plainRefusals() {
		FilterRegistrationBean<PlainRefusals> filter = new FilterRegistrationBean<>(new PlainRefusals());
		filter.addUrlPatterns("/camunda/api/engine/*");
		filter.setOrder(REFUSALS);
		return filter;
	}

	@Bean
	FilterRegistrationBean<PageNonce> pageNonce() {
		FilterRegistrationBean<PageNonce> filter = new FilterRegistrationBean<>(new PageNonce());
		filter.addUrlPatterns("/camunda/app/*");
		filter.setOrder(NONCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<BrandedWebapps> brandedWebapps(Branding branding) {
		FilterRegistrationBean<BrandedWebapps> filter = new FilterRegistrationBean<>(new BrandedWebapps(branding));
		filter.addUrlPatterns("/camunda/app/*");
		filter.setOrder(BRAND);
		return filter;
	}

	@Bean
	FilterRegistrationBean<StaffSignIn> camundaSignIn(SpringSecuritySignIn staff, EngineStanding standing) {
		FilterRegistrationBean<StaffSignIn> filter = new FilterRegistrationBean<>(new StaffSignIn(staff, standing));
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		filter.setOrder(SIGN_IN);
		return filter;
	}

}
