package org.candour.scenarios;

import java.nio.charset.StandardCharsets;

/** A PDF whose words are not compressed, so that they could be found if they leaked. */
final class PlainPdf {

	private PlainPdf() {
	}

	static byte[] saying(String words) {
		String page = "BT /F1 12 Tf 10 100 Td (" + words + ") Tj ET";
		String[] objects = { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
				"<</Length " + page.length() + ">>stream\n" + page + "\nendstream",
				"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		StringBuilder table = new StringBuilder("0000000000 65535 f \n");
		for (int i = 0; i < objects.length; i++) {
			table.append("%010d 00000 n \n".formatted(pdf.length()));
			pdf.append("%d 0 obj%s\nendobj\n".formatted(i + 1, objects[i]));
		}
		int start = pdf.length();
		pdf.append("xref\n0 6\n")
			.append(table)
			.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n")
			.append(start)
			.append("\n%%EOF\n");
		return pdf.toString().getBytes(StandardCharsets.US_ASCII);
	}

}
