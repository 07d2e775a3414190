package org.candour.support;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for ClamAV's daemon: speaks its command INSTREAM on the loopback address, and
 * finds a virus in whatever holds {@link #VIRUS}.
 */
public final class FakeClamd implements AutoCloseable {

	/** What it takes for a virus. */
	public static final String VIRUS = "Zqcanary-test-virus";

	private final ServerSocket socket;

	private final Thread listener;

	private final AtomicInteger seen = new AtomicInteger();

	private volatile boolean failing;

	public FakeClamd() throws IOException {
		this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		this.listener = new Thread(this::listen, "fake-clamd");
		this.listener.setDaemon(true);
		this.listener.start();
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/** How many bytes it was shown. */
	public int seen() {
		return this.seen.get();
	}

	/** From now on it manages no file. */
	public void fails() {
		this.failing = true;
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				answer(client);
			}
			catch (IOException ex) {
				// closed, or the client went away
			}
		}
	}

	private void answer(Socket client) throws IOException {
		DataInputStream from = new DataInputStream(client.getInputStream());
		String command = new String(from.readNBytes(10), StandardCharsets.US_ASCII);
		if (!command.equals("zINSTREAM\0")) {
			say(client, "UNKNOWN COMMAND\0");
			return;
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int length = from.readInt(); length > 0; length = from.readInt()) {
			content.write(from.readNBytes(length));
		}
		this.seen.addAndGet(content.size());
		if (this.failing) {
			say(client, "INSTREAM size limit exceeded. ERROR\0");
			return;
		}
		boolean virus = content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS);
		say(client, virus ? "stream: Zqcanary-Test FOUND\0" : "stream: OK\0");
	}

	private static void say(Socket client, String answer) throws IOException {
		client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		try {
			// a listener that was about to accept would still answer
			this.listener.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
