package org.candour.documents.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.candour.documents.FileRefused;
import org.candour.documents.FileRefused.Reason;
import org.candour.documents.FileScan;
import org.candour.documents.FileType;
import org.candour.documents.ScannedFile;

import org.springframework.stereotype.Component;

/**
 * A PDF or a picture must end where its format ends. What follows is another file hidden
 * behind it; and a file without its end is cut off.
 */
@Component
class EndOfFile implements FileScan {

	private static final Map<FileType, byte[]> ENDS = Map.of(FileType.PDF, "%%EOF".getBytes(StandardCharsets.US_ASCII),
			FileType.JPEG, new byte[] { (byte) 0xff, (byte) 0xd9 }, FileType.PNG,
			new byte[] { 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82 });

	@Override
	public void scan(ScannedFile file) throws IOException {
		byte[] wanted = ENDS.get(file.type());
		if (wanted == null) {
			return;
		}
		try (Tail content = new Tail(file.open())) {
			byte[] tail = content.toEnd();
			int end = withoutPadding(tail);
			int start = end - wanted.length;
			if (start < 0 || !Arrays.equals(tail, start, end, wanted, 0, wanted.length)) {
				throw new FileRefused(Reason.BROKEN, "The file is cut off, or something is hidden behind its end.");
			}
		}
	}

	/** Some programs fill up with blanks, line ends or zeros. */
	private static int withoutPadding(byte[] tail) {
		int end = tail.length;
		while (end > 0 && "\0\r\n\t ".indexOf(tail[end - 1]) >= 0) {
			end--;
		}
		return end;
	}

}
