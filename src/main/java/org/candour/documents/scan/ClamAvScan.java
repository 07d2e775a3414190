package org.candour.documents.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileScan;
import org.candour.documents.ScannedFile;

/**
 * Has a ClamAV daemon look for viruses (its command INSTREAM). A file that could not be
 * looked at is not taken.
 */
class ClamAvScan implements FileScan {

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 1000;

	private final ClamAvProperties properties;

	ClamAvScan(ClamAvProperties properties) {
		this.properties = properties;
	}

	@Override
	public void scan(ScannedFile file) throws IOException {
		String answer = ask(file);
		if (answer.endsWith("FOUND")) {
			throw new FileRefused(Reason.VIRUS, "The virus scanner refuses this file.");
		}
		if (!answer.endsWith("OK")) {
			throw notScanned();
		}
	}

	private String ask(ScannedFile file) throws IOException {
		try (Socket socket = new Socket(); InputStream content = file.open()) {
			int millis = (int) this.properties.timeout().toMillis();
			socket.connect(new InetSocketAddress(this.properties.host(), this.properties.port()), millis);
			socket.setSoTimeout(millis);
			DataOutputStream to = new DataOutputStream(socket.getOutputStream());
			to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
				to.writeInt(chunk.length);
				to.write(chunk);
			}
			to.writeInt(0);
			to.flush();
			return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
				.replace("\0", "")
				.strip();
		}
		catch (IOException ex) {
			throw notScanned();
		}
	}

	private static FileRefused notScanned() {
		return new FileRefused(Reason.NOT_SCANNED,
				"The file could not be checked for viruses just now. Please try again later.");
	}

}
