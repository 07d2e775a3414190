package org.candour.delivery.webhooks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request and looks at the status alone: nothing of an answer's content is
 * read, no redirect followed, no cookie, no credentials, no proxy. Every request has a
 * connection of its own, so that the name is resolved and looked at each time.
 */
class WebhookClient {

	private static final int CONNECTIONS = 50;

	private static final int PER_ENDPOINT = 2;

	private final WebhookProperties properties;

	private final CloseableHttpClient client;

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "webhook-watch");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * A client.
	 * @param trust whom to trust, or null for whom Java trusts
	 */
	WebhookClient(GuardedNames names, WebhookProperties properties, SSLContext trust) {
		this.properties = properties;
		Timeout connect = Timeout.of(properties.connectTimeout());
		Timeout answer = Timeout.of(properties.timeout());
		this.client = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(names)
				.setTlsSocketStrategy((trust != null) ? new DefaultClientTlsStrategy(trust)
						: DefaultClientTlsStrategy.createDefault())
				.setDefaultConnectionConfig(
						ConnectionConfig.custom().setConnectTimeout(connect).setSocketTimeout(answer).build())
				.setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
				.setMaxConnTotal(CONNECTIONS)
				.setMaxConnPerRoute(PER_ENDPOINT)
				.build())
			.setDefaultRequestConfig(RequestConfig.custom()
				.setConnectionRequestTimeout(answer)
				.setResponseTimeout(answer)
				.setAuthenticationEnabled(false)
				.setProtocolUpgradeEnabled(false)
				.build())
			.setConnectionReuseStrategy((request, response, context) -> false)
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.setUserAgent("Candour")
			.build();
	}

	/** Posts a JSON text. */
	Attempt post(EndpointUrl url, Map<String, String> headers, byte[] json) {
		HttpPost post = new HttpPost(url.uri());
		headers.forEach(post::setHeader);
		post.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
		// the time-outs below are for each packet; an endpoint that drips is cut off
		Future<?> limit = this.watch.schedule(post::cancel, this.properties.timeout().toMillis(),
				TimeUnit.MILLISECONDS);
		try (ClassicHttpResponse response = this.client.executeOpen(RoutingSupport.determineHost(post), post, null)) {
			return Attempt.answered(response.getCode());
		}
		catch (UnknownHostException ex) {
			return Attempt.failed(WebhookFailure.NO_PUBLIC_ADDRESS);
		}
		catch (SSLException ex) {
			return Attempt.failed(post.isCancelled() ? WebhookFailure.TOO_SLOW : WebhookFailure.NOT_TRUSTED);
		}
		catch (ConnectException ex) {
			return Attempt.failed(WebhookFailure.NOT_REACHED);
		}
		catch (SocketTimeoutException ex) {
			return Attempt.failed(WebhookFailure.TOO_SLOW);
		}
		catch (IOException | HttpException ex) {
			return Attempt.failed(post.isCancelled() ? WebhookFailure.TOO_SLOW : WebhookFailure.BROKEN_OFF);
		}
		finally {
			limit.cancel(false);
		}
	}

	void close() throws IOException {
		this.watch.shutdownNow();
		this.client.close();
	}

	/**
	 * What came of one try.
	 *
	 * @param failure or null if it arrived
	 * @param status or null without an answer
	 */
	record Attempt(WebhookFailure failure, Integer status) {

		private static final int GONE = 410;

		static Attempt failed(WebhookFailure failure) {
			return new Attempt(failure, null);
		}

		static Attempt answered(int status) {
			if (status / 100 == 2) {
				return new Attempt(null, status);
			}
			if (status / 100 == 3) {
				return new Attempt(WebhookFailure.REDIRECT, status);
			}
			return new Attempt((status == GONE) ? WebhookFailure.GONE : WebhookFailure.REFUSED, status);
		}

		boolean arrived() {
			return this.failure == null;
		}

	}

}
