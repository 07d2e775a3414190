package org.candour.documents.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.candour.documents.ScanVerdict;
import org.candour.documents.ScannedFile;
import org.candour.documents.VirusScanner;

/**
 * Has a ClamAV daemon look for viruses (its command INSTREAM). What it could not look at
 * counts as not scanned.
 */
class ClamAvScanner implements VirusScanner {

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 1000;

	private final ClamAvProperties properties;

	ClamAvScanner(ClamAvProperties properties) {
		this.properties = properties;
	}

	@Override
	public boolean present() {
		return true;
	}

	@Override
	public ScanVerdict look(ScannedFile file) throws IOException {
		String answer = ask(file);
		if (answer.endsWith("FOUND")) {
			return ScanVerdict.INFECTED;
		}
		return answer.endsWith("OK") ? ScanVerdict.CLEAN : ScanVerdict.UNSCANNED;
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
			// it is asked again later (Rescan)
			return "";
		}
	}

}
