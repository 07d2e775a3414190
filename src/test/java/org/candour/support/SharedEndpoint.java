package org.candour.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.awaitility.Awaitility;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An outside body's HTTPS server, with a certificate of its own making, for the whole
 * test run. What it answers is set for each path; without that it says 204.
 */
public class SharedEndpoint implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The name in the certificate beside {@code localhost}. */
	public static final String NAME = "hooks.northshire.police.example";

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final char[] PASSWORD = "of-the-tests".toCharArray();

	private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

	private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();

	private static HttpsServer server;

	private static Path keys;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		int port = port();
		TestPropertyValues
			.of("candour.delivery.webhooks.allowed-for-tests=localhost:" + port,
					"candour.delivery.webhooks.ssl-bundle=of-the-tests",
					"spring.ssl.bundle.jks.of-the-tests.truststore.location=file:" + keys,
					"spring.ssl.bundle.jks.of-the-tests.truststore.password=" + new String(PASSWORD),
					"spring.ssl.bundle.jks.of-the-tests.truststore.type=PKCS12")
			.applyTo(context);
	}

	public static synchronized int port() {
		if (server == null) {
			start();
		}
		return server.getAddress().getPort();
	}

	public static String url(String path) {
		return "https://localhost:" + port() + path;
	}

	/** What is answered at a path from now on; 0 for no answer at all. */
	public static void answers(String path, int status) {
		ANSWERS.put(path, status);
	}

	/** Waits until so much was received at a path, and gives it. */
	public static List<Received> received(String path, int expected) {
		Awaitility.await().atMost(PATIENCE).until(() -> at(path).size() >= expected);
		return at(path);
	}

	/** What was received at a path. */
	public static List<Received> at(String path) {
		return RECEIVED.stream().filter((one) -> one.path().equals(path)).toList();
	}

	/** Trusts this server alone. */
	public static SSLContext trust() {
		port();
		try {
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(store());
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void start() {
		try {
			keys = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "endpoint")
				.resolve("keys.p12")
				.toAbsolutePath();
			makeKeys();
			KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			own.init(store(), PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(own.getKeyManagers(), null, null);
			server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.setHttpsConfigurator(new HttpsConfigurator(context));
			server.setExecutor(Executors.newCachedThreadPool((work) -> {
				Thread thread = new Thread(work, "endpoint-of-the-tests");
				thread.setDaemon(true);
				return thread;
			}));
			server.createContext("/", SharedEndpoint::handle);
			server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The JDK that builds has a tool that makes keys and signs them with themselves. */
	private static void makeKeys() throws IOException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-keystore", keys.toString(), "-storetype", "PKCS12", "-storepass", new String(PASSWORD),
				"-alias", "endpoint", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost,dns:" + NAME, "-validity", "30")
			.redirectErrorStream(true)
			.start();
		String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (keytool.waitFor() != 0) {
				throw new IllegalStateException(said);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static KeyStore store() throws GeneralSecurityException {
		try (InputStream file = Files.newInputStream(keys)) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(file, PASSWORD);
			// as a trust store too: Java trusts certificates that stand there without a
			// key
			store.setCertificateEntry("trusted", store.getCertificate("endpoint"));
			return store;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		RECEIVED.add(new Received(path, Map.copyOf(exchange.getRequestHeaders()), body));
		int status = ANSWERS.getOrDefault(path, 204);
		if (status == 0) {
			return;
		}
		if (status / 100 == 3) {
			exchange.getResponseHeaders().add("Location", url(path + "/elsewhere"));
		}
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
	}

	/** A request as it came. */
	public record Received(String path, Map<String, List<String>> headers, String body) {

		public String header(String name) {
			return this.headers.entrySet()
				.stream()
				.filter((header) -> header.getKey().equalsIgnoreCase(name))
				.map((header) -> header.getValue().get(0))
				.findFirst()
				.orElse(null);
		}

	}

}
